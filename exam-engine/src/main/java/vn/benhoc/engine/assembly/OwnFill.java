package vn.benhoc.engine.assembly;

import vn.benhoc.engine.random.SeededRandom;

/**
 * Fills a candidate's form for a start: groups as often as their share of the bins, as far as they
 * were used no more than the others, then single items by chance among those used no more than
 * others. What windows and quotas say is left to the repair. Confined to one owner.
 */
final class OwnFill {

  private static final int LOOKS = 12;

  private final CompiledPool pool;
  private final GroupClasses classes;
  private final Guide guide;
  private final Ledger ledger;
  private final Draft draft;
  private final GroupShares shares;
  private final int[] firstPlace;
  private final int sections;

  OwnFill(Terrain terrain, Ledger ledger, Draft draft) {
    this.pool = terrain.pool();
    this.classes = terrain.classes();
    this.guide = terrain.guide();
    this.ledger = ledger;
    this.draft = draft;
    this.shares = new GroupShares(terrain, ledger);
    this.sections = pool.sections().count();
    this.firstPlace = new int[pool.demands().size() + 1];
    for (int bin = 0; bin < pool.demands().size(); bin++) {
      firstPlace[bin + 1] = firstPlace[bin] + pool.demands().get(bin).count();
    }
  }

  /** Fills the form anew; false if a place stays open, which proves nothing. */
  boolean fill(SeededRandom random) {
    draft.clear();
    for (int turn = 0, start = start(random); turn < classes.count(); turn++) {
      addGroups((start + turn) % classes.count(), random);
    }
    for (int place = 0; place < pool.places(); place++) {
      if (draft.itemAt(place) == Draft.NONE && !addSingle(place, random)) {
        return false;
      }
    }
    return true;
  }

  private int start(SeededRandom random) {
    return classes.count() == 0 ? 0 : random.below(classes.count());
  }

  private void addGroups(int number, SeededRandom random) {
    int groups = shares.drawn(number, random);
    Shelf shelf = ledger.shelf(pool.demands().size() + number);
    for (int look = 0; look < LOOKS && groups > 0; look++) {
      groups -= isSeated(shelf.entry(random.below(shelf.leastUsed()))) ? 1 : 0;
    }
  }

  /** Seats a group whole in the first section that has room, or not at all. */
  private boolean isSeated(int unit) {
    int[] members = classes.members(unit);
    int section = 0;
    while (section < sections && !isSeated(members, section)) {
      section++;
    }
    return section < sections;
  }

  private boolean isSeated(int[] members, int section) {
    int seated = 0;
    while (seated < members.length && seatMember(members[seated], section)) {
      seated++;
    }
    if (seated < members.length) {
      for (int member = 0; member < seated; member++) {
        draft.put(draft.placeOf(members[member]), Draft.NONE);
      }
    }
    return seated == members.length;
  }

  private boolean seatMember(int item, int section) {
    if (draft.placeOf(item) != Draft.NONE || !ledger.isFree(item)) {
      return false;
    }
    for (int bin : pool.binsOf(item)) {
      int end = pool.sections().of(bin) == section ? firstPlace[bin + 1] : 0;
      for (int place = firstPlace[bin]; place < end; place++) {
        if (draft.itemAt(place) == Draft.NONE) {
          draft.put(place, guide.pair(item, bin));
          return true;
        }
      }
    }
    return false;
  }

  private boolean addSingle(int place, SeededRandom random) {
    int bin = pool.binOfPlace(place);
    int[] entries = ledger.entries(bin);
    int reach = ledger.reach(bin, 0);
    for (int look = 0; look < LOOKS && reach > 0; look++) {
      if (added(place, entries[random.below(reach)])) {
        return true;
      }
    }
    for (int pair : entries) {
      if (added(place, pair)) {
        return true;
      }
    }
    return false;
  }

  private boolean added(int place, int pair) {
    int item = guide.itemOf(pair);
    boolean free = draft.placeOf(item) == Draft.NONE && ledger.isFree(item);
    if (free) {
      draft.put(place, pair);
    }
    return free;
  }
}
