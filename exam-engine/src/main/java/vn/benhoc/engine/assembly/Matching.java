package vn.benhoc.engine.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matching of candidates with bins of limited room, grown by augmenting paths: a candidate that
 * was placed stays placed, though perhaps in another of its bins. Placing candidates one after
 * another therefore ends in a maximum matching, and in the one that prefers earlier candidates (the
 * placed sets are the independent sets of a transversal matroid). Source: Kuhn's augmenting paths;
 * Edmonds and Fulkerson 1965 for the matroid.
 *
 * <p>Mutable, confined to one computation.
 */
final class Matching {

  private static final int START = -1;
  private static final int UNSEEN = -2;

  private final int[] capacities;
  private final int capacity;
  private final List<List<Candidate>> bins;
  private int size;

  Matching(int[] capacities) {
    this.capacities = capacities.clone();
    this.capacity = Arrays.stream(capacities).sum();
    this.bins = new ArrayList<>();
    for (int bin = 0; bin < capacities.length; bin++) {
      bins.add(new ArrayList<>());
    }
  }

  Matching copy() {
    Matching copy = new Matching(capacities);
    for (int bin = 0; bin < bins.size(); bin++) {
      copy.bins.get(bin).addAll(bins.get(bin));
    }
    copy.size = size;
    return copy;
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size == capacity;
  }

  /** The room the bin has left. */
  int room(int bin) {
    return capacities[bin] - bins.get(bin).size();
  }

  /** The candidates in the bin. */
  List<Candidate> in(int bin) {
    return List.copyOf(bins.get(bin));
  }

  /** Every placed candidate, bin by bin. */
  List<Candidate> placed() {
    return bins.stream().flatMap(List::stream).toList();
  }

  /** Puts a candidate into a bin that has room. */
  void put(Candidate candidate, int bin) {
    bins.get(bin).add(candidate);
    size++;
  }

  /** Places all candidates or, answering false, leaves an undefined part of them placed. */
  boolean placeAll(List<Candidate> candidates) {
    return candidates.stream().allMatch(this::place);
  }

  /**
   * Places the candidate, moving others between their bins if that helps; false if nothing does.
   */
  boolean place(Candidate candidate) {
    for (int bin : candidate.bins()) {
      if (room(bin) > 0) {
        put(candidate, bin);
        return true;
      }
    }
    return augment(candidate);
  }

  private boolean augment(Candidate candidate) {
    int[] from = new int[capacities.length];
    Arrays.fill(from, UNSEEN);
    @Nullable Candidate[] mover = new @Nullable Candidate[capacities.length];
    Deque<Integer> open = new ArrayDeque<>();
    for (int bin : candidate.bins()) {
      from[bin] = START;
      open.add(bin);
    }
    while (!open.isEmpty()) {
      int bin = open.remove();
      if (room(bin) > 0) {
        shift(candidate, bin, from, mover);
        return true;
      }
      for (Candidate member : bins.get(bin)) {
        for (int next : member.bins()) {
          if (from[next] == UNSEEN) {
            from[next] = bin;
            mover[next] = member;
            open.add(next);
          }
        }
      }
    }
    return false;
  }

  private void shift(Candidate candidate, int end, int[] from, @Nullable Candidate[] mover) {
    int bin = end;
    while (from[bin] != START) {
      Candidate moved = mover[bin];
      if (moved == null) {
        throw new IllegalStateException("an augmenting path without a candidate to move");
      }
      bins.get(from[bin]).remove(moved);
      bins.get(bin).add(moved);
      bin = from[bin];
    }
    bins.get(bin).add(candidate);
    size++;
  }
}
