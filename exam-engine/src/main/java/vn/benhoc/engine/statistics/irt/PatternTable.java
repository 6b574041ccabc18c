package vn.benhoc.engine.statistics.irt;

import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct rows of a response matrix with their counts, written in chunks of five items: a
 * chunk is a number of five digits to base 3, so that one look-up stands for five items. Rows keep
 * the order in which they first occur.
 */
final class PatternTable {

  /** Items in a chunk. */
  static final int CHUNK = 5;

  /** Distinct values of a chunk. */
  static final int CODES = 243;

  private static final int BASE = 3;

  private final int items;
  private final short[] codes;
  private final int[] counts;

  private PatternTable(int items, short[] codes, int[] counts) {
    this.items = items;
    this.codes = codes;
    this.counts = counts;
  }

  /** The patterns of some columns; candidates without an answer to any of them are left out. */
  static PatternTable of(ResponseMatrix responses, List<Integer> columns) {
    int chunks = chunks(columns.size());
    short[] codes = new short[responses.candidates() * chunks];
    int[] counts = new int[responses.candidates()];
    Map<ShortBuffer, Integer> known = new HashMap<>();
    for (int candidate = 0; candidate < responses.candidates(); candidate++) {
      int next = known.size();
      short[] row = codes(responses, columns, candidate);
      if (row.length > 0) {
        int at = known.computeIfAbsent(ShortBuffer.wrap(row), key -> next);
        System.arraycopy(row, 0, codes, at * chunks, chunks);
        counts[at]++;
      }
    }
    int patterns = known.size();
    return new PatternTable(
        columns.size(), Arrays.copyOf(codes, patterns * chunks), Arrays.copyOf(counts, patterns));
  }

  /** The chunks of one row; empty if it has no answer. */
  private static short[] codes(ResponseMatrix responses, List<Integer> columns, int candidate) {
    short[] row = new short[chunks(columns.size())];
    boolean answered = false;
    for (int column = columns.size() - 1; column >= 0; column--) {
      int cell = responses.cell(candidate, columns.get(column));
      answered |= cell != ResponseMatrix.MISSING;
      row[column / CHUNK] = (short) (row[column / CHUNK] * BASE + cell);
    }
    return answered ? row : new short[0];
  }

  private static int chunks(int items) {
    return (items + CHUNK - 1) / CHUNK;
  }

  int items() {
    return items;
  }

  int chunks() {
    return chunks(items);
  }

  int patterns() {
    return counts.length;
  }

  int count(int pattern) {
    return counts[pattern];
  }

  int candidates() {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  int code(int pattern, int chunk) {
    return codes[pattern * chunks() + chunk];
  }

  /** The cell of an item in a pattern. */
  int cell(int pattern, int item) {
    return digit(code(pattern, item / CHUNK), item % CHUNK);
  }

  /** One digit of a chunk, the first item's being the last place. */
  static int digit(int code, int place) {
    int rest = code;
    for (int skipped = 0; skipped < place; skipped++) {
      rest /= BASE;
    }
    return rest % BASE;
  }
}
