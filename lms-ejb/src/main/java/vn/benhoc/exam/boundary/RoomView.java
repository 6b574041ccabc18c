package vn.benhoc.exam.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room with its seats.
 *
 * @param code what is read out in the room; null for those who may not invigilate
 * @param taken how many candidates sit here
 * @param seats row by row from the front; empty where they are not told
 */
public record RoomView(
    UUID id,
    int number,
    String name,
    @Nullable UUID schoolId,
    @Nullable String schoolName,
    @Nullable String code,
    int rows,
    int columns,
    int capacity,
    int taken,
    List<SeatView> seats) {

  public RoomView {
    seats = List.copyOf(seats);
  }

  /** The same with nobody told apart. */
  public RoomView withoutSeats() {
    return new RoomView(
        id, number, name, schoolId, schoolName, code, rows, columns, capacity, taken, List.of());
  }

  /**
   * A seat.
   *
   * @param taken whether somebody sits here
   * @param candidate who; null where the seat is free or they are not of the reader's classes
   */
  public record SeatView(int row, int column, boolean taken, @Nullable SeatedCandidate candidate) {}

  /** Who sits there, as lists and door signs need it. */
  public record SeatedCandidate(
      UUID id,
      String sbd,
      String fullName,
      String className,
      String form,
      int extraMinutes,
      boolean largerText,
      boolean absent) {}
}
