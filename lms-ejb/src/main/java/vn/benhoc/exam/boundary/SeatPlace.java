package vn.benhoc.exam.boundary;

import vn.benhoc.engine.seating.Seat;

/**
 * A place of a room's grid.
 *
 * @param row from 1, the row nearest the front
 * @param column from 1, the leftmost as seen from behind
 */
public record SeatPlace(int row, int column) {

  public static SeatPlace of(Seat seat) {
    return new SeatPlace(seat.row(), seat.column());
  }
}
