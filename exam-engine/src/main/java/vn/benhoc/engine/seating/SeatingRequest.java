package vn.benhoc.engine.seating;

import java.util.List;
import java.util.Set;

/**
 * What is asked of a seating.
 *
 * @param rooms in the order they are filled
 * @param candidates ids in the order they are seated, all different
 * @param filling how they are spread over the rooms
 * @param codes the form codes, at least one, all different
 * @param seed of the deal of codes
 */
public record SeatingRequest(
    List<RoomPlan> rooms,
    List<String> candidates,
    RoomFilling filling,
    List<String> codes,
    long seed) {

  /**
   * The request.
   *
   * @throws IllegalArgumentException if there is no code, or a code or candidate is named twice
   */
  public SeatingRequest {
    rooms = List.copyOf(rooms);
    candidates = List.copyOf(candidates);
    codes = List.copyOf(codes);
    if (codes.isEmpty() || Set.copyOf(codes).size() != codes.size()) {
      throw new IllegalArgumentException("codes must be there and all different: " + codes);
    }
    if (Set.copyOf(candidates).size() != candidates.size()) {
      throw new IllegalArgumentException("a candidate is named twice");
    }
  }
}
