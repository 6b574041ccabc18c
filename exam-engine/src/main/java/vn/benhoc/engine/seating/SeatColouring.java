package vn.benhoc.engine.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Colours of the taken seats of a room such that neighbours differ and the colours are used as
 * evenly as possible: the difference between the most and the least used colour is the least there
 * is. A search with going back; rooms are small, so it ends at once. Should it not find out whether
 * a difference is possible within {@link #MOST_STEPS} steps, the next larger one is tried; the
 * chessboard pattern of two colours always ends it.
 */
final class SeatColouring {

  private static final int MOST_STEPS = 200_000;
  private static final int NONE = -1;

  private final int[] colours;
  private final int[] counts;
  private final List<List<Integer>> neighbours;
  private final List<Integer> order;
  private final SeededRandom random;
  private int least;
  private int most;
  private int steps;

  private SeatColouring(List<Seat> seats, int colourCount, SeededRandom random) {
    this.colours = new int[seats.size()];
    this.counts = new int[colourCount];
    this.random = random;
    this.neighbours =
        seats.stream()
            .map(seat -> seat.neighboursAmong(seats).stream().map(seats::indexOf).toList())
            .toList();
    this.order = connectedOrder();
  }

  /** With one colour, no two of the seats may be neighbours. */
  static SeatColouring of(List<Seat> seats, int colourCount, SeededRandom random) {
    SeatColouring colouring = new SeatColouring(seats, colourCount, random);
    colouring.search();
    return colouring;
  }

  int colourOf(int seat) {
    return colours[seat];
  }

  /** How many seats each colour has. */
  List<Integer> counts() {
    return Arrays.stream(counts).boxed().toList();
  }

  private void search() {
    int seats = colours.length;
    int first = seats % counts.length == 0 ? 0 : 1;
    for (int difference = first; difference <= seats; difference++) {
      for (least = seats / counts.length; least >= 0; least--) {
        most = least + difference;
        if (most * counts.length >= seats && isFound()) {
          return;
        }
      }
    }
    throw new IllegalStateException("neighbours can't differ with so few colours");
  }

  private boolean isFound() {
    Arrays.fill(colours, NONE);
    Arrays.fill(counts, 0);
    steps = 0;
    return extend(0);
  }

  private boolean extend(int depth) {
    if (depth == order.size()) {
      return true;
    }
    int seat = order.get(depth);
    int left = order.size() - depth - 1;
    for (int colour : candidates(seat)) {
      if (++steps > MOST_STEPS) {
        return false;
      }
      colours[seat] = colour;
      counts[colour]++;
      if (missing() <= left && extend(depth + 1)) {
        return true;
      }
      counts[colour]--;
      colours[seat] = NONE;
    }
    return false;
  }

  /** How many seats are still needed for every colour to have its least. */
  private int missing() {
    return Arrays.stream(counts).map(count -> Math.max(0, least - count)).sum();
  }

  /** The colours the seat may have, those used least first, otherwise by chance. */
  private List<Integer> candidates(int seat) {
    List<Integer> free = new ArrayList<>();
    boolean unused = false;
    List<Integer> all = new ArrayList<>(IntStream.range(0, counts.length).boxed().toList());
    random.shuffle(all);
    for (int colour : all) {
      boolean fresh = counts[colour] == 0;
      // Colours nobody has yet are alike: one of them stands for all.
      if (counts[colour] < most && !(fresh && unused) && isFree(seat, colour)) {
        free.add(colour);
      }
      unused |= fresh;
    }
    free.sort((one, other) -> Integer.compare(counts[one], counts[other]));
    return free;
  }

  private boolean isFree(int seat, int colour) {
    return neighbours.get(seat).stream().noneMatch(near -> colours[near] == colour);
  }

  /**
   * Each seat after one of its neighbours where it has any before it, so that faults show early.
   */
  private List<Integer> connectedOrder() {
    List<Integer> starts = new ArrayList<>(IntStream.range(0, colours.length).boxed().toList());
    List<Integer> connected = new ArrayList<>();
    Collections.sort(starts);
    for (int start : starts) {
      visit(start, connected);
    }
    return connected;
  }

  private void visit(int start, List<Integer> connected) {
    if (connected.contains(start)) {
      return;
    }
    connected.add(start);
    neighbours.get(start).forEach(near -> visit(near, connected));
  }
}
