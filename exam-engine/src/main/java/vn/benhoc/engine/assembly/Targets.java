package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The windows that constraints open for the measures of a pool.
 *
 * <p>Forms are equally difficult if each lies within half the tolerance of a target they have in
 * common, so every form can be drawn without looking at the others. The measures are taken at a few
 * abilities; between them two curves can differ a little more. The windows are therefore narrower
 * than half the tolerance, by a margin. Where candidates choose blocks, every {@link Route} has
 * windows of its own.
 */
final class Targets {

  /** A hundred percent of the tolerance. */
  static final int WHOLE = 100;

  /** The part of the tolerance used at first, in percent. */
  static final int USUAL = 90;

  /** A time no form reaches, in seconds. */
  private static final long ENDLESS = 1L << 40;

  private final CompiledPool pool;
  private final List<Constraint> constraints;
  private final List<Window> windows = new ArrayList<>();

  private Targets(CompiledPool pool, List<Constraint> constraints) {
    this.pool = pool;
    this.constraints = constraints;
  }

  /**
   * The windows around a centre.
   *
   * @param constraints those that open windows; the pool must have been compiled with them
   * @param centre by measure, the sum of a form in the middle
   * @param percent the part of the tolerance of equal difficulty to use
   */
  static List<Window> around(
      CompiledPool pool, List<Constraint> constraints, long[] centre, int percent) {
    Targets targets = new Targets(pool, constraints);
    targets.add(centre, percent);
    return targets.windows;
  }

  /** The sums of a form whose items are the mean items of their bins, rounded down. */
  static long[] ofPool(CompiledPool pool) {
    long[] centre = new long[pool.measures().size()];
    for (int measure = 0; measure < centre.length; measure++) {
      for (int bin = 0; bin < pool.demands().size(); bin++) {
        int[] items = pool.itemsOf(bin);
        long sum = 0;
        for (int item : items) {
          sum += pool.amount(measure, item, bin);
        }
        centre[measure] += sum / Math.max(1, items.length) * pool.demands().get(bin).count();
      }
    }
    return centre;
  }

  /** The mean sums of these forms, rounded down. */
  static long[] ofForms(CompiledPool pool, List<int[]> forms) {
    return IntStream.range(0, pool.measures().size())
        .mapToLong(
            measure ->
                forms.stream().mapToLong(form -> sum(pool, measure, form)).sum() / forms.size())
        .toArray();
  }

  /** What a form adds up to. */
  static long sum(CompiledPool pool, int measure, int[] form) {
    return IntStream.range(0, form.length)
        .mapToLong(place -> pool.amount(measure, form[place], pool.binOfPlace(place)))
        .sum();
  }

  /**
   * How far equally difficult forms may lie apart, wherever they lie.
   *
   * @param pool compiled with that constraint
   * @param percent the part of the tolerance to use; all of it allows for rounding
   */
  static List<Spread> spreads(CompiledPool pool, Constraint.EqualDifficulty equal, int percent) {
    Targets targets = new Targets(pool, List.of(equal));
    int[] scores = targets.measures(ItemMeasures.SCORE);
    int[] information = targets.measures(ItemMeasures.INFORMATION);
    boolean all = percent == WHOLE;
    long points = (long) equal.hundredths() * PoolCompiler.MILLION * percent / WHOLE;
    List<Spread> spreads = new ArrayList<>();
    for (int at = 0; at < scores.length; at++) {
      long rounding = all ? targets.factors(scores[at]) : 0;
      spreads.add(new Spread(scores[at], points + rounding, 0));
      long told = all ? 2 * targets.factors(information[at]) : 0;
      spreads.add(new Spread(information[at], told, equal.percent() * percent / WHOLE));
    }
    return spreads;
  }

  /** What the factors of a measure add up to over the places of a form. */
  private long factors(int measure) {
    int[] factors = pool.measures().get(measure).factors();
    long sum = 0;
    for (int bin = 0; bin < factors.length; bin++) {
      sum += (long) pool.demands().get(bin).count() * factors[bin];
    }
    return sum;
  }

  private void add(long[] centre, int percent) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.TotalTime time) {
        addTime(time);
      } else if (constraint instanceof Constraint.EqualDifficulty equal) {
        addScores(centre, equal, percent);
        addInformation(centre, equal, percent);
      }
    }
  }

  /** The measures whose names start so, route by route. */
  private int[] measures(String name) {
    return IntStream.range(0, pool.measures().size())
        .filter(measure -> pool.measures().get(measure).name().startsWith(name))
        .toArray();
  }

  private void addTime(Constraint.TotalTime time) {
    long least = Math.min(time.least().toSeconds(), ENDLESS);
    long most = Math.min(time.most().toSeconds(), ENDLESS);
    for (int measure : measures(ItemMeasures.SECONDS)) {
      windows.add(new Window(measure, least, most, time.strength()));
    }
  }

  private void addScores(long[] centre, Constraint.EqualDifficulty equal, int percent) {
    long half = (long) equal.hundredths() * PoolCompiler.MILLION / 2 * percent / WHOLE;
    for (int measure : measures(ItemMeasures.SCORE)) {
      long middle = centre[measure];
      windows.add(new Window(measure, middle - half, middle + half, equal.strength()));
    }
  }

  private void addInformation(long[] centre, Constraint.EqualDifficulty equal, int percent) {
    double ratio = StrictMath.sqrt(1 + equal.percent() / 100.0 * percent / WHOLE);
    for (int measure : measures(ItemMeasures.INFORMATION)) {
      long least = (long) StrictMath.ceil(centre[measure] / ratio);
      long most = (long) StrictMath.floor(centre[measure] * ratio);
      windows.add(new Window(measure, least, most, equal.strength()));
    }
  }
}
