package vn.benhoc.exam.boundary;

import java.util.List;

/** All rooms of a sitting, in the order they are filled. */
public record RoomsPlan(List<RoomDraft> rooms) {

  public RoomsPlan {
    rooms = List.copyOf(rooms);
  }
}
