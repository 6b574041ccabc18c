package vn.benhoc.engine.seating;

import java.util.List;

/** Everybody has a seat and a code, in the order of the request. */
public record Seated(List<Placement> placements) implements SeatingResult {

  public Seated {
    placements = List.copyOf(placements);
  }

  /**
   * Where a candidate sits.
   *
   * @param room index into the rooms of the request, from 0
   */
  public record Placement(String candidate, int room, Seat seat, String code) {}
}
