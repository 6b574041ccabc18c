package vn.benhoc.engine.seating;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The seats of a room: a grid, some places of which may hold none.
 *
 * @param rows 1 to 24, from the front to the back
 * @param columns 1 to 24, from the left to the right
 * @param gaps places of the grid without a seat: an aisle, a pillar, a broken computer
 */
public record RoomPlan(int rows, int columns, Set<Seat> gaps) {

  /** The most candidates that may sit in one room. */
  public static final int MOST_SEATS = 24;

  /**
   * The plan.
   *
   * @throws IllegalArgumentException if a side is out of range, a gap lies outside the grid, or
   *     there are no seats or more than {@link #MOST_SEATS}
   */
  public RoomPlan {
    gaps = Set.copyOf(gaps);
    if (rows < 1 || rows > MOST_SEATS || columns < 1 || columns > MOST_SEATS) {
      throw new IllegalArgumentException("sides must be 1 to 24: " + rows + " x " + columns);
    }
    for (Seat gap : gaps) {
      if (gap.row() > rows || gap.column() > columns) {
        throw new IllegalArgumentException("a gap lies outside the room: " + gap);
      }
    }
    int seats = rows * columns - gaps.size();
    if (seats < 1 || seats > MOST_SEATS) {
      throw new IllegalArgumentException("a room has 1 to 24 seats, this one " + seats);
    }
  }

  /** A room without gaps. */
  public static RoomPlan of(int rows, int columns) {
    return new RoomPlan(rows, columns, Set.of());
  }

  /** How many can sit here, 1 to 24. */
  public int capacity() {
    return rows * columns - gaps.size();
  }

  /** All seats in their order. */
  public List<Seat> seats() {
    return IntStream.rangeClosed(1, rows)
        .boxed()
        .flatMap(row -> IntStream.rangeClosed(1, columns).mapToObj(column -> new Seat(row, column)))
        .filter(seat -> !gaps.contains(seat))
        .toList();
  }

  /** Whether there is such a seat. */
  public boolean has(Seat seat) {
    return seat.row() <= rows && seat.column() <= columns && !gaps.contains(seat);
  }
}
