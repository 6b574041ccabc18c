package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The drawing of forms as an integer program (van der Linden, "Linear Models for Optimal Test
 * Design", 2005, chapters 3 to 6). For each form and each pair of an item and a bin it fits there
 * is a variable: 1 if the item stands there. Bins, windows, quotas, units, supply and overlap are
 * rows.
 *
 * <p>Forms still to come after these can be added as one shadow: a block of variables that counts
 * in how many of them an item would stand. It need not come out in whole numbers; it only keeps
 * enough of the pool for them (the "big shadow test" of the same book, chapter 6).
 *
 * <p>Mutable, confined to one computation; a program is drawn from or left enough once.
 */
final class FormProgram {

  private final DrawProblem problem;
  private final CompiledPool pool;
  private final List<Quota> quotas;
  private final int[] supply;
  private final IntegerProgram program = new IntegerProgram();
  private final int[] itemOf;
  private final int[] binOf;
  private final int[][] pairsOfItem;
  private final int[][] pairsOfBin;
  private final List<Spread> spreads = new ArrayList<>();

  /**
   * A program without forms.
   *
   * @param problem what is asked; every window and quota is taken as hard
   * @param supply by item, in how many of the forms of this program it may stand
   */
  FormProgram(DrawProblem problem, int[] supply) {
    this.problem = problem;
    this.pool = problem.pool();
    this.quotas = EnemyCliques.gathered(pool.quotas());
    this.supply = supply;
    this.pairsOfItem = new int[pool.size()][];
    List<int[]> pairs = new ArrayList<>();
    for (int item = 0; item < pool.size(); item++) {
      int first = pairs.size();
      for (int bin : supply[item] > 0 ? pool.binsOf(item) : new int[0]) {
        pairs.add(new int[] {item, bin});
      }
      pairsOfItem[item] = IntStream.range(first, pairs.size()).toArray();
    }
    this.itemOf = pairs.stream().mapToInt(pair -> pair[0]).toArray();
    this.binOf = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    this.pairsOfBin =
        IntStream.range(0, pool.demands().size())
            .mapToObj(bin -> IntStream.range(0, binOf.length).filter(p -> binOf[p] == bin))
            .map(IntStream::toArray)
            .toArray(int[][]::new);
  }

  /** How many variables a form takes. */
  int pairs() {
    return itemOf.length;
  }

  /**
   * Draws forms beside others.
   *
   * @param forms how many forms to draw, 1 or more
   * @param later how many more forms the pool must leave enough for, 0 or more
   * @param drawn the items of the forms drawn before
   * @param steps how many steps the search may take
   */
  IntegerProgram.Answer draw(int forms, int later, List<int[]> drawn, int steps) {
    for (int form = 0; form < forms; form++) {
      addBlock(1, true);
      for (int[] fellow : drawn) {
        addOverlap(form, fellow);
      }
    }
    if (later > 0) {
      addBlock(later, false);
    }
    addSupply(forms, later);
    for (int form = 1; form < forms; form++) {
      addOrder(form);
      for (int other = 0; other < form; other++) {
        addOverlap(other, form);
        addSpreads(other, form);
        addSpreads(form, other);
      }
    }
    return program.any(steps);
  }

  /** Holds the forms drawn next within these spreads of each other. */
  FormProgram within(List<Spread> asked) {
    spreads.addAll(asked);
    return this;
  }

  /**
   * Leaves enough of the pool for so many forms. What comes of it is {@link
   * IntegerProgram.Verdict#NONE} only if it is proven that the pool can't give so many forms.
   */
  IntegerProgram.Verdict leave(int forms) {
    addBlock(forms, false);
    return program.any(1).verdict();
  }

  /** The items of a form, place by place. */
  int[] form(int[] values, int form) {
    int[] items = new int[pool.places()];
    int place = 0;
    for (int[] pairs : pairsOfBin) {
      for (int pair : pairs) {
        if (values[form * pairs() + pair] == 1) {
          items[place++] = itemOf[pair];
        }
      }
    }
    return items;
  }

  private void addBlock(int forms, boolean whole) {
    int base = program.size();
    for (int pair = 0; pair < pairs(); pair++) {
      int item = itemOf[pair];
      program.variable(Math.min(forms, supply[item]), whole ? problem.cost()[item] : 0, whole);
    }
    for (int bin = 0; bin < pairsOfBin.length; bin++) {
      int count = pool.demands().get(bin).count() * forms;
      program.sum(shifted(pairsOfBin[bin], base), count, count);
    }
    for (int[] pairs : pairsOfItem) {
      if (pairs.length > 1) {
        program.sum(shifted(pairs, base), Row.NO_LEAST, forms);
      }
    }
    problem.windows().forEach(window -> addWindow(window, base, forms));
    quotas.forEach(quota -> addQuota(quota, base, forms));
    for (int unit = 0; unit < pool.units(); unit++) {
      addUnit(pool.membersOf(unit), base);
    }
  }

  private void addWindow(Window window, int base, int forms) {
    int[] pairs =
        IntStream.range(0, pairs()).filter(pair -> amount(window.measure(), pair) != 0).toArray();
    long[] factors =
        Arrays.stream(pairs).mapToLong(pair -> amount(window.measure(), pair)).toArray();
    program.add(
        new Row(shifted(pairs, base), factors, window.least() * forms, window.most() * forms));
  }

  private long amount(int measure, int pair) {
    return pool.amount(measure, itemOf[pair], binOf[pair]);
  }

  private void addQuota(Quota quota, int base, int forms) {
    int[] pairs =
        Arrays.stream(pairsOf(quota.items())).filter(pair -> quota.bins()[binOf[pair]]).toArray();
    if (pairs.length > quota.most()) {
      program.sum(shifted(pairs, base), Row.NO_LEAST, (long) quota.most() * forms);
    }
  }

  private int[] pairsOf(int[] items) {
    return Arrays.stream(items).flatMap(item -> Arrays.stream(pairsOfItem[item])).toArray();
  }

  /** In each section each member stands in as many forms as the first one. */
  private void addUnit(int[] members, int base) {
    for (int section = 0; members.length > 1 && section < pool.sections().count(); section++) {
      int[] first = pairsIn(section, members[0]);
      for (int at = 1; at < members.length; at++) {
        int[] other = pairsIn(section, members[at]);
        if (first.length + other.length > 0) {
          addEqual(first, other, base);
        }
      }
    }
  }

  private int[] pairsIn(int section, int item) {
    return Arrays.stream(pairsOfItem[item])
        .filter(pair -> pool.sections().of(binOf[pair]) == section)
        .toArray();
  }

  private void addEqual(int[] first, int[] other, int base) {
    int[] both = Arrays.copyOf(first, first.length + other.length);
    System.arraycopy(other, 0, both, first.length, other.length);
    long[] signs = new long[both.length];
    Arrays.setAll(signs, pair -> pair < first.length ? 1 : -1);
    program.add(new Row(shifted(both, base), signs, 0, 0));
  }

  private void addSupply(int forms, int later) {
    int blocks = forms + (later > 0 ? 1 : 0);
    for (int item = 0; blocks > 1 && item < pool.size(); item++) {
      if (pairsOfItem[item].length > 0 && supply[item] < forms + later) {
        int[] pairs = pairsOfItem[item];
        int[] everywhere =
            IntStream.range(0, blocks)
                .flatMap(block -> Arrays.stream(shifted(pairs, block * pairs())))
                .toArray();
        program.sum(everywhere, Row.NO_LEAST, supply[item]);
      }
    }
  }

  private void addOverlap(int form, int[] fellow) {
    int[] shared = shifted(pairsOf(fellow), form * pairs());
    if (shared.length > problem.overlap()) {
      program.sum(shared, Row.NO_LEAST, problem.overlap());
    }
  }

  /** A variable an item says whether both forms hold it: at least one less than both together. */
  private void addOverlap(int one, int other) {
    List<Integer> shared = new ArrayList<>();
    for (int item = 0; item < pool.size(); item++) {
      int[] pairs = pairsOfItem[item];
      if (supply[item] > 1 && pairs.length > 0) {
        int both = program.variable(1, 0, true);
        shared.add(both);
        int[] first = shifted(pairs, one * pairs());
        int[] row = Arrays.copyOf(first, 2 * pairs.length + 1);
        System.arraycopy(shifted(pairs, other * pairs()), 0, row, pairs.length, pairs.length);
        row[2 * pairs.length] = both;
        long[] factors = new long[row.length];
        Arrays.fill(factors, 1);
        factors[2 * pairs.length] = -1;
        program.add(new Row(row, factors, Row.NO_LEAST, 1));
      }
    }
    program.sum(
        shared.stream().mapToInt(Integer::intValue).toArray(), Row.NO_LEAST, problem.overlap());
  }

  private void addSpreads(int larger, int smaller) {
    for (Spread spread : spreads) {
      int[] pairs =
          IntStream.range(0, pairs()).filter(pair -> amount(spread.measure(), pair) != 0).toArray();
      int[] row = Arrays.copyOf(shifted(pairs, larger * pairs()), 2 * pairs.length);
      System.arraycopy(shifted(pairs, smaller * pairs()), 0, row, pairs.length, pairs.length);
      long[] factors = new long[row.length];
      for (int at = 0; at < pairs.length; at++) {
        long amount = amount(spread.measure(), pairs[at]);
        factors[at] = spread.larger() * amount;
        factors[pairs.length + at] = spread.smaller() * amount;
      }
      program.add(new Row(row, factors, Row.NO_LEAST, spread.most()));
    }
  }

  /** Forms are alike, so they may be told apart by the items of the first bin. */
  private void addOrder(int form) {
    int[] pairs = pairsOfBin[0];
    int[] row = new int[2 * pairs.length];
    long[] factors = new long[row.length];
    for (int at = 0; at < pairs.length; at++) {
      row[at] = (form - 1) * pairs() + pairs[at];
      factors[at] = at + 1L;
      row[pairs.length + at] = form * pairs() + pairs[at];
      factors[pairs.length + at] = -at - 1L;
    }
    program.add(new Row(row, factors, Row.NO_LEAST, 0));
  }

  private static int[] shifted(int[] pairs, int base) {
    return Arrays.stream(pairs).map(pair -> pair + base).toArray();
  }
}
