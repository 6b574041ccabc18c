package vn.benhoc.engine.assembly;

import java.util.List;

/**
 * How many items of each quota one form in the making holds. Beside the quotas of the pool there
 * may be fellow forms, of whose items only so many may be shared.
 *
 * <p>Mutable, confined to one computation.
 */
final class QuotaCount {

  private static final int UNITS = 1024;
  private static final long FORBIDDEN = 1L << 26;
  private static final long UNWANTED = 16;

  private final Fellows fellows;
  private final int own;
  private final int[] start;
  private final int[] quotasOf;
  private final boolean[][] bins;
  private final int[] held;
  private final int[] most;
  private final Strength[] strengths;
  private final long[] weight;
  private long strain;

  QuotaCount(CompiledPool pool, Fellows fellows) {
    List<Quota> quotas = pool.quotas();
    this.fellows = fellows;
    this.own = quotas.size();
    this.start = new int[pool.size() + 1];
    for (int item = 0; item < pool.size(); item++) {
      start[item + 1] = start[item] + pool.quotasOf(item).length;
    }
    this.quotasOf = new int[start[pool.size()]];
    for (int item = 0; item < pool.size(); item++) {
      int[] of = pool.quotasOf(item);
      System.arraycopy(of, 0, quotasOf, start[item], of.length);
    }
    this.bins = quotas.stream().map(Quota::bins).toArray(boolean[][]::new);
    this.held = new int[own + fellows.count()];
    this.most = new int[held.length];
    this.strengths = new Strength[held.length];
    this.weight = new long[held.length];
    for (int quota = 0; quota < held.length; quota++) {
      boolean fellow = quota >= own;
      most[quota] = fellow ? fellows.overlap() : quotas.get(quota).most();
      strengths[quota] = fellow ? Strength.HARD : quotas.get(quota).strength();
      weight[quota] = strengths[quota].isHard() ? FORBIDDEN : UNWANTED * strengths[quota].weight();
    }
  }

  /** The weight of all violations, in the unit of {@link Gauges}. */
  long penalty() {
    if (strain == 0) {
      return 0;
    }
    long penalty = 0;
    for (int quota = 0; quota < held.length; quota++) {
      long over = Math.max(0, held[quota] - most[quota]);
      penalty += over * UNITS * Gauges.weight(strengths[quota]);
    }
    return penalty;
  }

  /** How far the form is from meeting every quota; zero if it does. */
  long strain() {
    return strain;
  }

  /**
   * The strain if one item took the place of another.
   *
   * @param out the item that goes, −1 for none
   * @param in the item that comes, −1 for none
   * @param bin the bin of the place
   */
  long strainWith(int out, int in, int bin) {
    return strain + (strain == 0 ? 0 : relief(out, bin)) + burden(out, in, bin);
  }

  /** What goes away with an item, zero or less. */
  private long relief(int out, int bin) {
    if (out < 0) {
      return 0;
    }
    long change = 0;
    for (int at = start[out]; at < start[out + 1]; at++) {
      int quota = quotasOf[at];
      change -= held[quota] > most[quota] && bins[quota][bin] ? weight[quota] : 0;
    }
    for (int form : fellows.formsOf(out)) {
      change -= held[own + form] > most[own + form] ? weight[own + form] : 0;
    }
    return change;
  }

  /** What comes with an item, zero or more. */
  private long burden(int out, int in, int bin) {
    if (in < 0) {
      return 0;
    }
    long change = 0;
    for (int at = start[in]; at < start[in + 1]; at++) {
      int quota = quotasOf[at];
      if (held[quota] >= most[quota] && bins[quota][bin]) {
        change += held[quota] - (counts(out, quota) ? 1 : 0) >= most[quota] ? weight[quota] : 0;
      }
    }
    for (int form : fellows.formsOf(in)) {
      int left = held[own + form] - (out >= 0 && contains(fellows.formsOf(out), form) ? 1 : 0);
      change += left >= most[own + form] ? weight[own + form] : 0;
    }
    return change;
  }

  private boolean counts(int item, int quota) {
    if (item >= 0) {
      for (int at = start[item]; at < start[item + 1]; at++) {
        if (quotasOf[at] == quota) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean contains(int[] list, int value) {
    for (int one : list) {
      if (one == value) {
        return true;
      }
    }
    return false;
  }

  /** Lets one item take the place of another in a bin; −1 for none. */
  void exchange(int out, int in, int bin) {
    strain = strainWith(out, in, bin);
    count(out, bin, -1);
    count(in, bin, 1);
  }

  private void count(int item, int bin, int by) {
    if (item < 0) {
      return;
    }
    for (int at = start[item]; at < start[item + 1]; at++) {
      held[quotasOf[at]] += bins[quotasOf[at]][bin] ? by : 0;
    }
    for (int form : fellows.formsOf(item)) {
      held[own + form] += by;
    }
  }
}
