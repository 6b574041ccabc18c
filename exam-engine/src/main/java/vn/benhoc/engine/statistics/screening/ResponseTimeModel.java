package vn.benhoc.engine.statistics.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The lognormal model of response times (van der Linden 2006, "A lognormal model for response times
 * on test items", Journal of Educational and Behavioral Statistics 31, pp. 181–204): the natural
 * logarithm of the time of candidate j on item i is normal with mean β_i − τ_j and standard
 * deviation 1/α_i, where τ_j is the candidate's speed, normal with mean 0 over the candidates.
 *
 * <p>The parameters maximise the marginal likelihood. As the model is that of one common factor
 * with equal loadings, both steps of EM are in closed form (Rubin and Thayer 1982, Psychometrika
 * 47, pp. 69–76). Times that are not known are passed over.
 *
 * <p>Immutable and safe to share between threads; the same numbers on every machine.
 *
 * @param items the pace of each item; empty where fewer than {@value #FEWEST} times are known, and
 *     where that leaves one item only: its times do not tell slow candidates from a slow item
 * @param speedVariance the variance of τ over candidates, above 0; empty if no item has a pace
 * @param rounds how many rounds EM took
 * @param converged whether no parameter moved by more than {@value #STEP} in the last round
 */
public record ResponseTimeModel(
    List<Optional<ItemPace>> items, OptionalDouble speedVariance, int rounds, boolean converged) {

  /** An item needs this many known times. */
  public static final int FEWEST = 10;

  static final double STEP = 1e-7;
  private static final int MOST_ROUNDS = 2_000;

  public ResponseTimeModel {
    items = List.copyOf(items);
  }

  /** Learns the parameters from everybody's times. */
  public static ResponseTimeModel learn(ResponseTimes times) {
    return new Learning(times).run();
  }

  /** The state of EM. Mutable; one for each run. */
  private static final class Learning {
    private static final double LEAST_VARIANCE = 1e-6;
    private static final int FEWEST_ITEMS = 2;

    private final double[][] logs;
    private final boolean[] used;
    private final double[] intensity;
    private final double[] variance;
    private final double[] sums;
    private final double[] squares;
    private final int[] counts;
    private double speedVariance = 0.1;

    Learning(ResponseTimes times) {
      int items = times.items();
      logs = new double[times.candidates()][items];
      used = new boolean[items];
      intensity = new double[items];
      variance = new double[items];
      sums = new double[items];
      squares = new double[items];
      counts = new int[items];
      for (int row = 0; row < logs.length; row++) {
        for (int item = 0; item < items; item++) {
          boolean known = times.isKnown(row, item);
          logs[row][item] = known ? StrictMath.log(times.seconds(row, item)) : Double.NaN;
        }
      }
      begin();
    }

    private void begin() {
      clear();
      for (double[] row : logs) {
        collect(row, 0, 0);
      }
      int usable = 0;
      for (int item = 0; item < used.length; item++) {
        used[item] = counts[item] >= FEWEST;
        usable += used[item] ? 1 : 0;
      }
      if (usable < FEWEST_ITEMS) {
        Arrays.fill(used, false);
      }
      for (int item = 0; item < used.length; item++) {
        if (used[item]) {
          intensity[item] = sums[item] / counts[item];
          variance[item] =
              Math.max(
                  squares[item] / counts[item] - intensity[item] * intensity[item], LEAST_VARIANCE);
        }
      }
    }

    ResponseTimeModel run() {
      int rounds = 0;
      double moved = Double.MAX_VALUE;
      while (moved > STEP && rounds < MOST_ROUNDS) {
        moved = round();
        rounds++;
      }
      List<Optional<ItemPace>> items = new ArrayList<>();
      for (int item = 0; item < used.length; item++) {
        items.add(
            used[item]
                ? Optional.of(new ItemPace(intensity[item], 1 / StrictMath.sqrt(variance[item])))
                : Optional.empty());
      }
      OptionalDouble variance =
          items.stream().anyMatch(Optional::isPresent)
              ? OptionalDouble.of(speedVariance)
              : OptionalDouble.empty();
      return new ResponseTimeModel(items, variance, rounds, moved <= STEP);
    }

    /** One round of EM; the largest move of a parameter. */
    private double round() {
      clear();
      double speeds = 0;
      int seen = 0;
      for (double[] row : logs) {
        double weight = 0;
        double pull = 0;
        for (int item = 0; item < used.length; item++) {
          if (isUsed(row, item)) {
            weight += 1 / variance[item];
            pull += (intensity[item] - row[item]) / variance[item];
          }
        }
        if (weight > 0) {
          double uncertainty = 1 / (1 / speedVariance + weight);
          double speed = uncertainty * pull;
          collect(row, speed, uncertainty);
          speeds += speed * speed + uncertainty;
          seen++;
        }
      }
      return seen == 0 ? 0 : update(speeds / seen);
    }

    /** Adds one candidate to the expected sums of log time + speed. */
    private void collect(double[] row, double speed, double uncertainty) {
      for (int item = 0; item < row.length; item++) {
        if (!Double.isNaN(row[item])) {
          double shifted = row[item] + speed;
          sums[item] += shifted;
          squares[item] += shifted * shifted + uncertainty;
          counts[item]++;
        }
      }
    }

    private double update(double newSpeedVariance) {
      double bounded = Math.max(newSpeedVariance, LEAST_VARIANCE);
      double moved = Math.abs(bounded - speedVariance);
      speedVariance = bounded;
      for (int item = 0; item < used.length; item++) {
        if (used[item]) {
          double mean = sums[item] / counts[item];
          double spread = Math.max(squares[item] / counts[item] - mean * mean, LEAST_VARIANCE);
          moved = Math.max(moved, Math.abs(mean - intensity[item]));
          moved = Math.max(moved, Math.abs(spread - variance[item]));
          intensity[item] = mean;
          variance[item] = spread;
        }
      }
      return moved;
    }

    private boolean isUsed(double[] row, int item) {
      return used[item] && !Double.isNaN(row[item]);
    }

    private void clear() {
      Arrays.fill(sums, 0);
      Arrays.fill(squares, 0);
      Arrays.fill(counts, 0);
    }
  }
}
