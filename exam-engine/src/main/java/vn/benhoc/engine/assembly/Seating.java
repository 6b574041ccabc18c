package vn.benhoc.engine.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Items seated in bins of limited room, a matching grown by augmenting paths: an item that was
 * seated stays seated, though perhaps in another of its bins. Seating items one after another
 * therefore ends in a maximum matching, and in the one that prefers earlier items (the seated sets
 * are the independent sets of a transversal matroid). Items of one sort fit the same bins, so only
 * their numbers are kept. Source: Kuhn's augmenting paths; Edmonds and Fulkerson 1965 for the
 * matroid.
 *
 * <p>Mutable, confined to one computation.
 */
final class Seating {

  private static final int START = -1;
  private static final int UNSEEN = -2;

  private final CompiledPool pool;
  private final int[] room;
  private final int[][] held;
  private final List<List<Integer>> seated = new ArrayList<>();
  private int open;

  private Seating(CompiledPool pool, int[] room) {
    this.pool = pool;
    this.room = room;
    this.open = Arrays.stream(room).sum();
    this.held = new int[room.length][pool.sorts()];
    for (int sort = 0; sort < pool.sorts(); sort++) {
      seated.add(new ArrayList<>());
    }
  }

  /** An empty form. */
  static Seating ofForm(CompiledPool pool) {
    return ofForms(pool, 1);
  }

  /** Empty bins as large as those of so many forms together. */
  static Seating ofForms(CompiledPool pool, int forms) {
    return new Seating(
        pool, pool.demands().stream().mapToInt(demand -> demand.count() * forms).toArray());
  }

  Seating copy() {
    Seating copy = new Seating(pool, room.clone());
    copy.open = open;
    for (int bin = 0; bin < room.length; bin++) {
      System.arraycopy(held[bin], 0, copy.held[bin], 0, held[bin].length);
    }
    for (int sort = 0; sort < seated.size(); sort++) {
      copy.seated.get(sort).addAll(seated.get(sort));
    }
    return copy;
  }

  /** How many more items fit in. */
  int open() {
    return open;
  }

  boolean isFull() {
    return open == 0;
  }

  /** The room a bin has left. */
  int room(int bin) {
    return room[bin];
  }

  /** How many items of a sort a bin holds. */
  int held(int bin, int sort) {
    return held[bin][sort];
  }

  /** Takes so many places of a bin away, which must be open. */
  void close(int bin, int places) {
    room[bin] -= places;
    open -= places;
  }

  /**
   * Seats all items of a group in one section or, answering false, leaves an undefined part of them
   * seated.
   */
  boolean seatAll(int[] items, int section) {
    for (int item : items) {
      int sort = pool.sortOf(item);
      if (!pool.sections().holds(section, sort)
          || !seat(item, pool.sections().sortIn(section, sort))) {
        return false;
      }
    }
    return true;
  }

  /** Seats as many of the items as possible, each for itself, the earlier before the later. */
  void fill(int[] items) {
    boolean[] spent = new boolean[pool.sorts()];
    for (int index = 0; index < items.length && open > 0; index++) {
      int sort = pool.sortOf(items[index]);
      spent[sort] = spent[sort] || !seat(items[index]);
    }
  }

  /** Seats an item, moving others between their bins if that helps; false if nothing does. */
  boolean seat(int item) {
    return seat(item, pool.sortOf(item));
  }

  private boolean seat(int item, int sort) {
    if (!seatSort(sort)) {
      return false;
    }
    seated.get(sort).add(item);
    open--;
    return true;
  }

  private boolean seatSort(int sort) {
    for (int bin : pool.binsOfSort(sort)) {
      if (room[bin] > 0) {
        room[bin]--;
        held[bin][sort]++;
        return true;
      }
    }
    return augment(sort);
  }

  private boolean augment(int sort) {
    int[] from = new int[room.length];
    int[] mover = new int[room.length];
    Arrays.fill(from, UNSEEN);
    Deque<Integer> reached = new ArrayDeque<>();
    for (int bin : pool.binsOfSort(sort)) {
      from[bin] = START;
      reached.add(bin);
    }
    while (!reached.isEmpty()) {
      int bin = reached.remove();
      if (room[bin] > 0) {
        shift(sort, bin, from, mover);
        return true;
      }
      for (int moved = 0; moved < pool.sorts(); moved++) {
        if (held[bin][moved] > 0) {
          reach(bin, moved, from, mover, reached);
        }
      }
    }
    return false;
  }

  private void reach(int bin, int moved, int[] from, int[] mover, Deque<Integer> reached) {
    for (int next : pool.binsOfSort(moved)) {
      if (from[next] == UNSEEN) {
        from[next] = bin;
        mover[next] = moved;
        reached.add(next);
      }
    }
  }

  private void shift(int sort, int end, int[] from, int[] mover) {
    int bin = end;
    room[end]--;
    while (from[bin] != START) {
      held[bin][mover[bin]]++;
      held[from[bin]][mover[bin]]--;
      bin = from[bin];
    }
    held[bin][sort]++;
  }

  /** Seats an item in one of its bins, which has room; one of a group stays in its section. */
  void put(int item, int bin) {
    int free = pool.sortOf(item);
    int sort = pool.isGrouped(item) ? pool.sections().sortIn(pool.sections().of(bin), free) : free;
    room[bin]--;
    open--;
    held[bin][sort]++;
    seated.get(sort).add(item);
  }

  /** The items of a full form by place. */
  int[] places() {
    return byBin().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
  }

  /** Every seated item, sort by sort in the order they were seated. */
  List<Integer> items() {
    return seated.stream().flatMap(List::stream).toList();
  }

  /** For each bin the items in it: of each sort as many as the bin holds, in their order. */
  List<List<Integer>> byBin() {
    List<List<Integer>> bins = new ArrayList<>();
    int[] dealt = new int[seated.size()];
    for (int bin = 0; bin < room.length; bin++) {
      List<Integer> items = new ArrayList<>();
      for (int sort = 0; sort < dealt.length; sort++) {
        items.addAll(seated.get(sort).subList(dealt[sort], dealt[sort] + held[bin][sort]));
        dealt[sort] += held[bin][sort];
      }
      bins.add(items);
    }
    return bins;
  }
}
