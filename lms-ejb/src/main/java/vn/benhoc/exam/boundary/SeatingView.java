package vn.benhoc.exam.boundary;

import java.util.List;

/**
 * A seating, carried out or not.
 *
 * @param number that makes the same seating again; a whole number as text, because scripts round
 *     large ones
 * @param candidates how many are seated
 * @param usedRooms how many rooms have anybody
 * @param codes how often each form code is used, the least used first
 */
public record SeatingView(
    String number, int candidates, int usedRooms, List<CodeCount> codes, List<RoomView> rooms) {

  public SeatingView {
    codes = List.copyOf(codes);
    rooms = List.copyOf(rooms);
  }

  /** A form code and how many candidates have it. */
  public record CodeCount(String code, int candidates) {}
}
