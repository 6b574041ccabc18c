package vn.benhoc.engine.seating;

import java.util.Comparator;
import java.util.List;

/**
 * A place of a room. Seats are ordered row by row from the front, each from the left.
 *
 * @param row from 1, the row nearest the front
 * @param column from 1, the leftmost as seen from behind
 */
public record Seat(int row, int column) implements Comparable<Seat> {

  private static final Comparator<Seat> ORDER =
      Comparator.comparingInt(Seat::row).thenComparingInt(Seat::column);

  /**
   * The seat of that row and column.
   *
   * @throws IllegalArgumentException if row or column is below 1
   */
  public Seat {
    if (row < 1 || column < 1) {
      throw new IllegalArgumentException("rows and columns count from 1: " + row + ", " + column);
    }
  }

  /** Whether the other is directly in front, behind, left or right; corners do not count. */
  public boolean isNextTo(Seat other) {
    return Math.abs(row - other.row) + Math.abs(column - other.column) == 1;
  }

  /** Those of the seats that are next to this one, in their order. */
  List<Seat> neighboursAmong(List<Seat> seats) {
    return seats.stream().filter(this::isNextTo).toList();
  }

  @Override
  public int compareTo(Seat other) {
    return ORDER.compare(this, other);
  }
}
