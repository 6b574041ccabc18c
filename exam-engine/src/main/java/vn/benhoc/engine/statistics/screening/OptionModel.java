package vn.benhoc.engine.statistics.screening;

import java.util.List;

/**
 * How likely a candidate of some ability is to choose each option of each item.
 *
 * <p>The right option has the probability of the two-parameter curve; the rest is shared among the
 * wrong ones as candidates of like ability shared it who answered wrong (nested as in Suh and Bolt
 * 2010, Psychometrika 75, pp. 454–473, with observed shares for the lower level). Abilities are cut
 * into {@value #GROUPS} groups of equal size. A share is drawn towards that of all groups as if
 * {@value #WEIGHT} more candidates had answered so, and that towards equal shares by one answer an
 * option, so that no option is impossible.
 *
 * <p>Life cycle: learnt once from everybody who sat the items, then immutable and safe to share
 * between threads.
 */
public final class OptionModel {

  static final int GROUPS = 5;
  static final int WEIGHT = 10;

  private final List<ScreenedItem> items;
  private final double[] cuts;
  private final double[][][] shares;

  private OptionModel(List<ScreenedItem> items, double[] cuts, double[][][] shares) {
    this.items = items;
    this.cuts = cuts;
    this.shares = shares;
  }

  /**
   * Learns from answers; the more the better, some hundreds at least. A few copiers among them do
   * no harm.
   *
   * @param items the items
   * @param sheets everybody who sat them
   * @throws IllegalArgumentException if a sheet has another number of items or an option that an
   *     item has not
   */
  public static OptionModel learn(List<ScreenedItem> items, List<Sheet> sheets) {
    double[] cuts = cuts(sheets);
    int[][][] counts = new int[items.size()][GROUPS][];
    for (int item = 0; item < items.size(); item++) {
      for (int group = 0; group < GROUPS; group++) {
        counts[item][group] = new int[items.get(item).options()];
      }
    }
    for (Sheet sheet : sheets) {
      requireFits(items, sheet);
      int group = group(cuts, sheet.theta());
      for (int item = 0; item < items.size(); item++) {
        int option = sheet.option(item);
        if (option != Sheet.NONE && option != items.get(item).key()) {
          counts[item][group][option]++;
        }
      }
    }
    double[][][] shares = new double[items.size()][][];
    for (int item = 0; item < shares.length; item++) {
      shares[item] = shares(items.get(item), counts[item]);
    }
    return new OptionModel(List.copyOf(items), cuts, shares);
  }

  private static double[] cuts(List<Sheet> sheets) {
    double[] thetas = sheets.stream().mapToDouble(Sheet::theta).sorted().toArray();
    double[] cuts = new double[GROUPS - 1];
    for (int cut = 0; cut < cuts.length; cut++) {
      cuts[cut] = thetas.length == 0 ? 0 : thetas[(cut + 1) * thetas.length / GROUPS];
    }
    return cuts;
  }

  private static int group(double[] cuts, double theta) {
    int group = 0;
    while (group < cuts.length && theta >= cuts[group]) {
      group++;
    }
    return group;
  }

  private static double[][] shares(ScreenedItem item, int[][] counts) {
    int options = item.options();
    double[] overall = new double[options];
    double all = 0;
    for (int option = 0; option < options; option++) {
      for (int[] group : counts) {
        overall[option] += group[option];
      }
      overall[option] += option == item.key() ? 0 : 1;
      all += overall[option];
    }
    double[][] shares = new double[counts.length][options];
    for (int group = 0; group < counts.length; group++) {
      double wrong = WEIGHT;
      for (int count : counts[group]) {
        wrong += count;
      }
      for (int option = 0; option < options; option++) {
        shares[group][option] = (counts[group][option] + WEIGHT * overall[option] / all) / wrong;
      }
    }
    return shares;
  }

  static void requireFits(List<ScreenedItem> items, Sheet sheet) {
    if (sheet.items() != items.size()) {
      throw new IllegalArgumentException(
          "%d answers to %d items".formatted(sheet.items(), items.size()));
    }
    for (int item = 0; item < items.size(); item++) {
      int option = sheet.option(item);
      if (option < Sheet.NONE || option >= items.get(item).options()) {
        throw new IllegalArgumentException("item %d has no option %d".formatted(item, option));
      }
    }
  }

  /** The items, in order. */
  public List<ScreenedItem> items() {
    return items;
  }

  /**
   * The probability that a candidate of this ability who answers chooses this option; 0 to 1, the
   * options of an item add up to 1.
   *
   * @param item the number of the item, with a curve
   * @param option the number of the option
   * @param theta the ability
   * @throws java.util.NoSuchElementException if the item has no curve
   */
  public double probability(int item, int option, double theta) {
    ScreenedItem screened = items.get(item);
    double right = screened.parameters().orElseThrow().probability(theta);
    return option == screened.key()
        ? right
        : (1 - right) * shares[item][group(cuts, theta)][option];
  }

  /** The probabilities of all options of all items with a curve, for one candidate. */
  double[][] probabilities(double theta) {
    double[][] probabilities = new double[items.size()][0];
    for (int item = 0; item < probabilities.length; item++) {
      ScreenedItem screened = items.get(item);
      if (screened.parameters().isPresent()) {
        probabilities[item] = new double[screened.options()];
        for (int option = 0; option < screened.options(); option++) {
          probabilities[item][option] = probability(item, option, theta);
        }
      }
    }
    return probabilities;
  }
}
