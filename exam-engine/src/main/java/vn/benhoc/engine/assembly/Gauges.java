package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The windows of a problem and the sums of one form in the making.
 *
 * <p>What a form misses is told in one whole number, the penalty: for each window the miss in
 * 1024ths of half the window's width, times its weight. Hard windows weigh {@value #HARD}, more
 * than all weighted ones together. Sums of wide windows are kept up to date; those of narrow
 * windows, which the {@link Guide} leads into, are added up when asked for.
 *
 * <p>Mutable, confined to one computation.
 */
final class Gauges {

  /** The weight of what must hold. */
  static final long HARD = 1L << 36;

  private static final int FINE = 42;
  private static final int SCALE = 32;
  private static final int FARTHEST = 11;
  private static final int NARROWEST = 13;
  private static final int MISSED = 512;

  private final CompiledPool pool;
  private final List<Window> windows;
  private final int[] amounts;
  private final int stride;
  private final int[][] factors;
  private final long[] least;
  private final long[] most;
  private final long[] inverse;
  private final long[] far;
  private final int[] wide;
  private final int[] wideAmounts;
  private final long[] sums;

  Gauges(CompiledPool pool, List<Window> windows, Guide guide) {
    this.pool = pool;
    this.windows = List.copyOf(windows);
    this.amounts = pool.amounts();
    this.stride = pool.columns();
    this.least = windows.stream().mapToLong(Window::least).toArray();
    this.most = windows.stream().mapToLong(Window::most).toArray();
    long[] widths = windows.stream().mapToLong(Gauges::width).toArray();
    this.far = LongStream.of(widths).map(width -> width << FARTHEST).toArray();
    this.inverse = LongStream.of(widths).map(width -> (1L << FINE) / width).toArray();
    this.wide =
        IntStream.range(0, windows.size()).filter(w -> !guide.isNarrow(windows.get(w))).toArray();
    this.factors =
        IntStream.of(wide)
            .mapToObj(number -> pool.measures().get(windows.get(number).measure()).factors())
            .toArray(int[][]::new);
    this.sums = new long[wide.length];
    this.wideAmounts = new int[pool.size() * wide.length];
    for (int item = 0; item < pool.size(); item++) {
      for (int index = 0; index < wide.length; index++) {
        int column = pool.measures().get(windows.get(wide[index]).measure()).column();
        wideAmounts[item * wide.length + index] = amounts[item * stride + column];
      }
    }
  }

  /** What a violation of this strength weighs. */
  static long weight(Strength strength) {
    return strength.isHard() ? HARD : strength.weight();
  }

  /** Half the width, but no less than a small part of the bounds themselves. */
  private static long width(Window window) {
    long half = (window.most() - window.least()) / 2;
    long size = Math.max(Math.abs(window.most()), Math.abs(window.least()));
    return Math.max(1, Math.max(half, size >> NARROWEST));
  }

  /**
   * Whether a form lies inside all windows.
   *
   * @param items the items by place, all of them
   */
  boolean holds(int[] items) {
    for (Window window : windows) {
      if (window.miss(sum(window.measure(), items)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** The weight of all misses of a form. */
  long penalty(int[] items) {
    long penalty = 0;
    for (int number = 0; number < windows.size(); number++) {
      Window window = windows.get(number);
      penalty += weight(window.strength()) * units(number, sum(window.measure(), items));
    }
    return penalty;
  }

  private long sum(int measure, int[] items) {
    int column = pool.measures().get(measure).column();
    int[] factors = pool.measures().get(measure).factors();
    long sum = 0;
    for (int place = 0; place < items.length; place++) {
      if (items[place] >= 0) {
        long amount = amounts[items[place] * stride + column];
        sum += amount * factors[pool.binOfPlace(place)];
      }
    }
    return sum;
  }

  private long units(int number, long sum) {
    long miss = Math.max(least[number] - sum, sum - most[number]);
    return miss <= 0 ? 0 : 1 + ((Math.min(miss, far[number]) * inverse[number]) >> SCALE);
  }

  /**
   * How far the wide windows would be missed if one item took the place of another, as squares in
   * the unit of the guide.
   *
   * @param out the item that goes, −1 for none
   * @param in the item that comes, −1 for none
   */
  long strainWith(int out, int in, int bin) {
    long strain = 0;
    for (int index = 0; index < wide.length; index++) {
      long units = units(wide[index], sums[index] + change(out, in, bin, index));
      strain += units == 0 ? 0 : (units + MISSED) * (units + MISSED);
    }
    return strain;
  }

  /** Lets one item take the place of another; −1 for none. */
  void exchange(int out, int in, int bin) {
    for (int index = 0; index < wide.length; index++) {
      sums[index] += change(out, in, bin, index);
    }
  }

  private long change(int out, int in, int bin, int index) {
    long coming = in < 0 ? 0 : wideAmounts[in * wide.length + index];
    long going = out < 0 ? 0 : wideAmounts[out * wide.length + index];
    return (coming - going) * factors[index][bin];
  }
}
