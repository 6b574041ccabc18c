package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.benhoc.engine.random.SeededRandom;

/**
 * How often every item was used so far, and the items in that order. Nothing it does takes longer
 * for a larger pool, except to set it up. Mutable, confined to one owner.
 */
final class Ledger implements Offer {

  private static final int CHOICE = 40;
  private static final int SHARE = 16;
  private static final int SLACK = 3;

  private final CompiledPool pool;
  private final GroupClasses classes;
  private final List<Shelf> shelves = new ArrayList<>();
  private final Guide guide;
  private final int pairs;
  private final int[] positions;
  private final int[] use;
  private int cap = Integer.MAX_VALUE;
  private final int[] barredAt;
  private int now;

  /**
   * The ledger of a pool, with the uses its entries tell of.
   *
   * @param random the chance that decides between items used equally
   */
  Ledger(Terrain terrain, SeededRandom random) {
    this.pool = terrain.pool();
    this.classes = terrain.classes();
    this.guide = terrain.guide();
    this.pairs = guide.pairs();
    this.use = new int[pool.units()];
    this.barredAt = new int[pool.size()];
    for (int unit = 0; unit < pool.units(); unit++) {
      int[] members = pool.membersOf(unit);
      for (int member : members) {
        use[unit] = Math.max(use[unit], pool.entry(member).exposure());
      }
    }
    this.positions = new int[guide.pairs() + pool.units()];
    for (int bin = 0; bin < pool.demands().size(); bin++) {
      shelve(singles(bin), random);
    }
    for (int number = 0; number < classes.count(); number++) {
      shelve(classes.unitsOf(number).clone(), random);
    }
  }

  private int[] singles(int bin) {
    int[] items = pool.itemsOf(bin);
    int count = 0;
    int[] singles = new int[items.length];
    for (int item : items) {
      if (pool.membersOf(pool.unitOf(item)).length == 1) {
        singles[count++] = guide.pair(item, bin);
      }
    }
    return Arrays.copyOf(singles, count);
  }

  private void shelve(int[] entries, SeededRandom random) {
    int list = shelves.size();
    for (int last = entries.length - 1; last > 0; last--) {
      int other = random.below(last + 1);
      int moved = entries[last];
      entries[last] = entries[other];
      entries[other] = moved;
    }
    sortByDay(list, entries);
    int[] uses = new int[entries.length];
    for (int index = 0; index < entries.length; index++) {
      uses[index] = use[unit(list, entries[index])];
    }
    Shelf shelf =
        isBin(list)
            ? new Shelf(entries, uses, Guide.WIDTH, guide.rows())
            : new Shelf(entries, uses);
    for (int position = 0; position < shelf.size(); position++) {
      positions[slot(list, shelf.entry(position))] = position;
    }
    shelves.add(shelf);
  }

  /** The longest unused first; among those of one day the order is kept. */
  private void sortByDay(int list, int[] entries) {
    long[] keys = new long[entries.length];
    for (int index = 0; index < entries.length; index++) {
      long day = Unused.of(pool, unit(list, entries[index])).latest();
      keys[index] = Math.max(day, Integer.MIN_VALUE) << Integer.SIZE | index;
    }
    Arrays.sort(keys);
    int[] before = entries.clone();
    for (int index = 0; index < entries.length; index++) {
      entries[index] = before[(int) keys[index]];
    }
  }

  private boolean isBin(int list) {
    return list < pool.demands().size();
  }

  private int unit(int list, int entry) {
    return isBin(list) ? pool.unitOf(guide.itemOf(entry)) : entry;
  }

  private int slot(int list, int entry) {
    return isBin(list) ? entry : pairs + entry;
  }

  /**
   * Starts a draw, for which nothing is barred yet.
   *
   * @param most the most uses of an item
   */
  void next(int most) {
    now++;
    cap = most;
  }

  /** Keeps an item from the candidate whose draw goes on. */
  void bar(int item) {
    barredAt[item] = now;
  }

  /** Counts the use of a unit in a form. */
  void use(int unit) {
    int[] members = pool.membersOf(unit);
    if (members.length == 1) {
      for (int bin : pool.binsOf(members[0])) {
        raise(bin, guide.pair(members[0], bin));
      }
    } else if (classes.classOf(unit) >= 0) {
      raise(pool.demands().size() + classes.classOf(unit), unit);
    }
    use[unit]++;
  }

  private void raise(int list, int entry) {
    Shelf shelf = shelves.get(list);
    int position = positions[slot(list, entry)];
    int raised = shelf.raise(position, use[unit(list, entry)]);
    positions[slot(list, shelf.entry(position))] = position;
    positions[slot(list, entry)] = raised;
  }

  /** How often a unit was used. */
  int uses(int unit) {
    return use[unit];
  }

  /** The list of a bin or class. */
  Shelf shelf(int list) {
    return shelves.get(list);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Nothing used more than {@value #SLACK} times beyond what is needed anyway: as many as a form
   * takes of a bin, a sixteenth of the bin at least. Of those used equally the longest unused half.
   */
  @Override
  public int reach(int list, int widening) {
    Shelf shelf = shelves.get(list);
    if (shelf.size() == 0) {
      return 0;
    }
    long needed = (long) share(needed(list), shelf.size()) << widening;
    int last = shelf.entry((int) Math.min(needed, shelf.size()) - 1);
    int used = tolerable(use[unit(list, last)]);
    long longest = (long) Math.max(CHOICE, shelf.size() / 2) << widening;
    return (int) Math.min(longest, shelf.usedLess(used + 1));
  }

  /**
   * The most uses that what a form takes of a list may have.
   *
   * @param needed the uses of the last one it takes if it takes those used least
   */
  int tolerable(int needed) {
    return (int) Math.min((long) needed + SLACK, cap - 1L);
  }

  /** How many of the least used of so many a form has to choose from. */
  static int share(int needed, int size) {
    return Math.max(needed, size / SHARE);
  }

  private int needed(int list) {
    return isBin(list) ? pool.demands().get(list).count() : 1;
  }

  @Override
  public int[] entries(int list) {
    return shelves.get(list).entries();
  }

  @Override
  public short[] rows(int list) {
    return shelves.get(list).rows();
  }

  @Override
  public boolean isFree(int item) {
    return barredAt[item] < now && use[pool.unitOf(item)] < cap;
  }
}
