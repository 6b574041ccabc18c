package vn.benhoc.engine.statistics.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.benhoc.engine.statistics.Distributions;

/**
 * Screens for candidates who did not work at one speed: someone who has the answers to some items
 * beforehand is much too quick on those, someone who waits for a signal much too slow on others.
 *
 * <p>With the items' pace known, the speed is estimated by weighted least squares, τ̂ = Σ α²(β − ln
 * t) / Σ α²; then Σ α²(ln t − β + τ̂)² is chi-square with n − 1 degrees of freedom for a steady
 * worker (Sinharay 2018, "A new person-fit statistic for the lognormal model for response times",
 * Journal of Educational Measurement 55, pp. 457–476). The residual of one item, divided by its
 * standard deviation √(1 − α²/Σα²), is standard normal (van der Linden and Guo 2008, Psychometrika
 * 73, pp. 365–384, look at such residuals one by one).
 *
 * <p><b>False alarms.</b> The rate is kept as far as times are lognormal. Pauses, outages and going
 * back to items make honest times look odd: leave the times of interrupted items out.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PaceScreen {

  private final ResponseTimeModel model;
  private final RapidGuessing guessing;
  private final FalseAlarms falseAlarms;

  /**
   * A screen.
   *
   * @param model how long the items take
   * @param guessing how quick is too quick
   * @param falseAlarms the rate to keep over the candidates of one call
   */
  public PaceScreen(ResponseTimeModel model, RapidGuessing guessing, FalseAlarms falseAlarms) {
    this.model = model;
    this.guessing = guessing;
    this.falseAlarms = falseAlarms;
  }

  /**
   * What was found.
   *
   * @param candidates everybody, in the order of the times
   * @param flags those whose times do not fit one speed, in the same order
   */
  public record Findings(List<CandidatePace> candidates, List<Flag> flags) {
    public Findings {
      candidates = List.copyOf(candidates);
      flags = List.copyOf(flags);
    }
  }

  /**
   * Screens everybody together.
   *
   * @param times their times on the items of the model
   * @throws IllegalArgumentException if there is another number of items, or the thresholds of
   *     rapid guessing are of another
   */
  public Findings screen(ResponseTimes times) {
    if (times.items() != model.items().size()) {
      throw new IllegalArgumentException(
          "times on %d items, paces of %d".formatted(times.items(), model.items().size()));
    }
    guessing.requireFits(times);
    List<CandidatePace> paces = new ArrayList<>();
    List<Double> pValues = new ArrayList<>();
    for (int row = 0; row < times.candidates(); row++) {
      CandidatePace pace = pace(times, row);
      paces.add(pace);
      pace.fit().map(CandidatePace.Fit::pValue).ifPresent(pValues::add);
    }
    return findings(paces, falseAlarms.correction().adjusted(pValues));
  }

  private Findings findings(List<CandidatePace> paces, List<Double> adjusted) {
    List<CandidatePace> corrected = new ArrayList<>();
    List<Flag> flags = new ArrayList<>();
    int next = 0;
    for (CandidatePace pace : paces) {
      if (pace.fit().isEmpty()) {
        corrected.add(pace);
      } else {
        CandidatePace.Fit fit = pace.fit().get().adjusted(adjusted.get(next++));
        corrected.add(pace.with(fit));
        flag(pace.candidate(), fit).ifPresent(flags::add);
      }
    }
    return new Findings(corrected, flags);
  }

  private Optional<Flag> flag(String candidate, CandidatePace.Fit fit) {
    return fit.adjusted() <= falseAlarms.rate()
        ? Optional.of(
            new Flag(
                Flag.Screen.PACE,
                List.of(candidate),
                fit.chiSquare(),
                fit.pValue(),
                fit.adjusted(),
                falseAlarms))
        : Optional.empty();
  }

  private CandidatePace pace(ResponseTimes times, int row) {
    double weight = 0;
    double pull = 0;
    int known = 0;
    for (int item = 0; item < times.items(); item++) {
      Optional<ItemPace> pace = pace(times, row, item);
      if (pace.isPresent()) {
        weight += pace.get().weight();
        pull += pace.get().weight() * lead(pace.get(), times.seconds(row, item));
        known++;
      }
    }
    List<OptionalDouble> residuals = new ArrayList<>();
    double chiSquare = 0;
    for (int item = 0; item < times.items(); item++) {
      Optional<ItemPace> pace = known < 2 ? Optional.empty() : pace(times, row, item);
      OptionalDouble residual = OptionalDouble.empty();
      if (pace.isPresent()) {
        double late = pull / weight - lead(pace.get(), times.seconds(row, item));
        chiSquare += pace.get().weight() * late * late;
        residual = residual(pace.get(), late, weight);
      }
      residuals.add(residual);
    }
    Optional<CandidatePace.Fit> fit = fit(pull / weight, chiSquare, known);
    return new CandidatePace(times.candidate(row), residuals, fit, guessing.effort(times, row));
  }

  /** How late in deviations; empty if this time alone settles the speed. */
  private static OptionalDouble residual(ItemPace pace, double late, double weight) {
    double free = 1 - pace.weight() / weight;
    return free > 0
        ? OptionalDouble.of(pace.discrimination() * late / StrictMath.sqrt(free))
        : OptionalDouble.empty();
  }

  private static Optional<CandidatePace.Fit> fit(double speed, double chiSquare, int known) {
    if (known < 2) {
      return Optional.empty();
    }
    double pValue = Distributions.chiSquareAbove(chiSquare, known - 1);
    return Optional.of(new CandidatePace.Fit(speed, chiSquare, known - 1, pValue, pValue));
  }

  private Optional<ItemPace> pace(ResponseTimes times, int row, int item) {
    return times.isKnown(row, item) ? model.items().get(item) : Optional.empty();
  }

  /** By how much the logarithm of a time is below the mean of the item. */
  private static double lead(ItemPace pace, double seconds) {
    return pace.intensity() - StrictMath.log(seconds);
  }
}
