package vn.benhoc.exam.control;

import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers that are taken, and how many of them come before another one. They are counted by blocks,
 * so that asking costs about the same wherever the number lies. Used by one thread at a time.
 */
final class TakenNumbers {

  private static final long BLOCK = 256;

  private final TreeSet<Long> taken = new TreeSet<>();
  private final TreeMap<Long, Integer> byBlock = new TreeMap<>();

  /** Takes a number from 0; nothing happens if it is taken. */
  void take(long number) {
    if (taken.add(number)) {
      byBlock.merge(number / BLOCK, 1, Integer::sum);
    }
  }

  /** Gives one back; nothing happens if it is not taken. */
  void free(long number) {
    if (taken.remove(number)) {
      byBlock.computeIfPresent(number / BLOCK, (block, many) -> many == 1 ? null : many - 1);
    }
  }

  /** How many taken ones are less than it. */
  int before(long number) {
    long block = number / BLOCK;
    int inBlocksBefore = byBlock.headMap(block).values().stream().mapToInt(many -> many).sum();
    return inBlocksBefore + taken.subSet(block * BLOCK, number).size();
  }
}
