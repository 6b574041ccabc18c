package vn.benhoc.engine.assembly;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The way to the middle of the narrow windows, in few numbers for each item: the principal
 * components of what the windows measure (Hotelling, "Analysis of a complex of statistical
 * variables into principal components", Journal of Educational Psychology 24, 1933). Curves of
 * score and information are so alike from ability to ability that {@value #WIDTH} components say
 * nearly all; what they leave out, the windows themselves tell in the end.
 *
 * <p>A window is narrow if half its width is below the standard deviation of forms drawn by chance.
 * The unit is 1/{@value #UNIT} of half the width, counted from the mean of the bin; where the
 * numbers would grow too large for the farthest item, they are all shrunk alike. A pair is an item
 * in one of its bins; pairs are numbered item by item. Immutable and thread-safe; the arrays it
 * hands out must not be changed.
 */
final class Guide {

  /** How many numbers a pair has. */
  static final int WIDTH = 8;

  /** How finely half a window is divided. */
  static final int UNIT = 128;

  private static final int SAMPLE = 5_000;
  private static final int TOLERANCE = 8;

  /** What rounding half a unit along every axis adds to a length, at most. */
  private static final double ROUNDING = StrictMath.sqrt(WIDTH) / 2;

  private final CompiledPool pool;
  private final List<Window> narrow;
  private final int[] firstPair;
  private final int[] itemOf;
  private final short[] rows;
  private final int[] goal = new int[WIDTH];
  private double[][] axes = {};
  private double edge = UNIT;
  private long promising;

  private Guide(CompiledPool pool, List<Window> windows) {
    this.pool = pool;
    this.firstPair = new int[pool.size() + 1];
    for (int item = 0; item < pool.size(); item++) {
      firstPair[item + 1] = firstPair[item] + pool.binsOf(item).length;
    }
    this.itemOf = new int[firstPair[pool.size()]];
    for (int item = 0; item < pool.size(); item++) {
      for (int pair = firstPair[item]; pair < firstPair[item + 1]; pair++) {
        itemOf[pair] = item;
      }
    }
    this.rows = new short[Math.multiplyExact(itemOf.length, WIDTH)];
    Scatter all = new Scatter(windows);
    this.narrow =
        IntStream.range(0, windows.size())
            .filter(window -> half(windows.get(window)) < StrictMath.sqrt(all.sums[window][window]))
            .mapToObj(windows::get)
            .toList();
  }

  /** The guide for these windows. */
  static Guide of(CompiledPool pool, List<Window> windows) {
    Guide guide = new Guide(pool, windows);
    if (!guide.narrow.isEmpty()) {
      guide.project(guide.new Scatter(guide.narrow));
      double reach = guide.edge + TOLERANCE;
      guide.promising = (long) (guide.narrow.size() * reach * reach);
    }
    return guide;
  }

  private static double half(Window window) {
    return Math.max(1, (window.most() - window.least()) / 2.0);
  }

  /** The means of bins and the covariance of forms drawn by chance, in the units of measures. */
  private final class Scatter {
    private final List<Window> windows;
    private final double[][] means;
    private final double[][] sums;

    Scatter(List<Window> windows) {
      this.windows = windows;
      this.means = new double[pool.demands().size()][windows.size()];
      this.sums = new double[windows.size()][windows.size()];
      for (int bin = 0; bin < means.length; bin++) {
        addBin(bin);
      }
    }

    private void addBin(int bin) {
      int[] items = pool.itemsOf(bin);
      int stride = 1 + items.length / SAMPLE;
      int count = (items.length + stride - 1) / stride;
      for (int index = 0; index < items.length; index += stride) {
        for (int window = 0; window < windows.size(); window++) {
          means[bin][window] += amount(window, items[index], bin) / count;
        }
      }
      double share = pool.demands().get(bin).count() / Math.max(1.0, count);
      for (int index = 0; index < items.length; index += stride) {
        for (int row = 0; row < windows.size(); row++) {
          double one = (amount(row, items[index], bin) - means[bin][row]) * share;
          for (int column = 0; column < windows.size(); column++) {
            sums[row][column] += one * (amount(column, items[index], bin) - means[bin][column]);
          }
        }
      }
    }

    private double amount(int window, int item, int bin) {
      return pool.amount(windows.get(window).measure(), item, bin);
    }

    private double middle(int window) {
      double middle = (windows.get(window).least() + windows.get(window).most()) / 2.0;
      for (int bin = 0; bin < means.length; bin++) {
        middle -= means[bin][window] * pool.demands().get(bin).count();
      }
      return middle;
    }
  }

  private void project(Scatter scatter) {
    int count = narrow.size();
    double[][] covariance = new double[count][count];
    for (int row = 0; row < count; row++) {
      for (int column = 0; column < count; column++) {
        double scale = half(narrow.get(row)) * half(narrow.get(column));
        covariance[row][column] = scatter.sums[row][column] / scale;
      }
    }
    axes = PrincipalAxes.of(covariance);
    double largest = project(scatter, UNIT);
    if (largest > Short.MAX_VALUE) {
      double shrunk = UNIT * Short.MAX_VALUE / largest;
      project(scatter, shrunk);
      edge = shrunk + ROUNDING * (pool.places() + 1);
    }
  }

  /**
   * Lays out the numbers of all pairs.
   *
   * @param unit what half a window measures
   * @return the largest number, whatever its sign
   */
  private double project(Scatter scatter, double unit) {
    double largest = 0;
    for (int axis = 0; axis < Math.min(WIDTH, narrow.size()); axis++) {
      double[] weights = axes[axis].clone();
      for (int window = 0; window < weights.length; window++) {
        weights[window] *= unit / half(narrow.get(window));
      }
      largest = Math.max(largest, project(scatter, weights, axis));
    }
    return largest;
  }

  private double project(Scatter scatter, double[] weights, int axis) {
    double largest = 0;
    double aim = 0;
    for (int window = 0; window < weights.length; window++) {
      aim += weights[window] * scatter.middle(window);
    }
    goal[axis] = (int) StrictMath.rint(aim);
    for (int item = 0; item < pool.size(); item++) {
      int pair = firstPair[item];
      for (int bin : pool.binsOf(item)) {
        double value = 0;
        for (int window = 0; window < weights.length; window++) {
          value +=
              weights[window] * (scatter.amount(window, item, bin) - scatter.means[bin][window]);
        }
        largest = Math.max(largest, Math.abs(value));
        double near = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
        rows[pair * WIDTH + axis] = (short) StrictMath.rint(near);
        pair++;
      }
    }
    return largest;
  }

  /** The windows that are not narrow are left to the others. */
  boolean isNarrow(Window window) {
    return narrow.contains(window);
  }

  /** The square of half a narrow window, with what rounding adds where numbers are shrunk. */
  long square() {
    return (long) (edge * edge);
  }

  /** A square of the way left beyond which a form lies outside some narrow window. */
  long promising() {
    return promising;
  }

  /**
   * Whether a form seems to lie in the narrow windows, judged by the components alone.
   *
   * @param rest what is left of the way to their middle
   */
  boolean seemsInside(int[] rest) {
    for (int window = 0; window < axes.length; window++) {
      double off = 0;
      for (int axis = 0; axis < Math.min(WIDTH, axes.length); axis++) {
        off += axes[axis][window] * rest[axis];
      }
      if (Math.abs(off) > edge + TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  /** How many pairs there are. */
  int pairs() {
    return itemOf.length;
  }

  /** The pair of an item in a bin it fits. */
  int pair(int item, int bin) {
    int pair = firstPair[item];
    for (int other : pool.binsOf(item)) {
      if (other == bin) {
        return pair;
      }
      pair++;
    }
    throw new IllegalArgumentException("item " + item + " does not fit bin " + bin);
  }

  /** The item of a pair. */
  int itemOf(int pair) {
    return itemOf[pair];
  }

  /** Copies the numbers of a pair into a row. */
  void read(int pair, short[] target, int row) {
    System.arraycopy(rows, pair * WIDTH, target, row * WIDTH, WIDTH);
  }

  /** The numbers of these pairs, {@link #WIDTH} for each. */
  short[] rowsOf(int[] pairs) {
    short[] laid = new short[Math.multiplyExact(pairs.length, WIDTH)];
    for (int index = 0; index < pairs.length; index++) {
      System.arraycopy(rows, pairs[index] * WIDTH, laid, index * WIDTH, WIDTH);
    }
    return laid;
  }

  /** Adds the numbers of a pair to a sum, or takes them off. */
  void add(int pair, int sign, int[] sum) {
    add(rows, pair, sign, sum);
  }

  /** Adds a row of numbers to a sum, or takes them off. */
  static void add(short[] source, int row, int sign, int[] sum) {
    for (int axis = 0; axis < WIDTH; axis++) {
      sum[axis] += sign * source[row * WIDTH + axis];
    }
  }

  /** The square of the length of a way. */
  static long length(int[] way) {
    long square = 0;
    for (int axis = 0; axis < WIDTH; axis++) {
      square += (long) way[axis] * way[axis];
    }
    return square;
  }

  /** The numbers of all pairs, {@link #WIDTH} for each. */
  short[] rows() {
    return rows;
  }

  /** What the numbers of a form should add up to. */
  int[] goal() {
    return goal;
  }
}
