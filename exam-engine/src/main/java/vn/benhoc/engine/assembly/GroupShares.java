package vn.benhoc.engine.assembly;

import java.util.stream.IntStream;
import vn.benhoc.engine.random.SeededRandom;

/**
 * How many groups of a class a candidate's form takes: as many as their share of their cell. Only
 * those count, groups and single items alike, that were used little enough to come into the form.
 * Confined to one owner.
 */
final class GroupShares {

  private final CompiledPool pool;
  private final GroupClasses classes;
  private final Ledger ledger;
  private final int[] binOf;
  private final int[][] membersIn;

  GroupShares(Terrain terrain, Ledger ledger) {
    this.pool = terrain.pool();
    this.classes = terrain.classes();
    this.ledger = ledger;
    this.binOf = IntStream.range(0, classes.count()).map(this::firstBin).toArray();
    this.membersIn = new int[pool.demands().size()][classes.count()];
    for (int number = 0; number < classes.count(); number++) {
      for (int member : classes.members(classes.unitsOf(number)[0])) {
        for (int bin : pool.binsOf(member)) {
          membersIn[bin][number]++;
        }
      }
    }
  }

  private int firstBin(int number) {
    return pool.binsOf(classes.members(classes.unitsOf(number)[0])[0])[0];
  }

  /** How many groups of the class the next form takes; what is left of a share decides chance. */
  int drawn(int number, SeededRandom random) {
    int bin = binOf[number];
    int most = ledger.tolerable(needed(bin));
    long items = usedAtMost(most, bin);
    long due = (long) groupsUsedAtMost(most, number) * pool.demands().get(bin).count();
    return items == 0 ? 0 : (int) (due / items + (random.below((int) items) < due % items ? 1 : 0));
  }

  /** The uses of the last item a form takes of a bin if it takes those used least. */
  private int needed(int bin) {
    int all = usedAtMost(Integer.MAX_VALUE - 1, bin);
    int needed = Math.min(all, Ledger.share(pool.demands().get(bin).count(), all));
    int least = 0;
    int most = Integer.MAX_VALUE - 1;
    while (least < most) {
      int middle = least + (most - least) / 2;
      if (usedAtMost(middle, bin) < needed) {
        least = middle + 1;
      } else {
        most = middle;
      }
    }
    return least;
  }

  private int usedAtMost(int use, int bin) {
    int items = ledger.shelf(bin).usedLess(use + 1);
    int[] members = membersIn[bin];
    for (int number = 0; number < members.length; number++) {
      items += members[number] == 0 ? 0 : members[number] * groupsUsedAtMost(use, number);
    }
    return items;
  }

  private int groupsUsedAtMost(int use, int number) {
    return ledger.shelf(pool.demands().size() + number).usedLess(use + 1);
  }
}
