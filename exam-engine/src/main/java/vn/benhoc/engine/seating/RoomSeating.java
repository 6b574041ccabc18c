package vn.benhoc.engine.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.engine.random.SeededRandom;

/** Seats candidates in rooms and deals them codes. */
public final class RoomSeating {

  private RoomSeating() {}

  /** Seats everybody in the order of the request, room by room, or says why that can't be. */
  public static SeatingResult seat(SeatingRequest request) {
    List<Integer> capacities = request.rooms().stream().map(RoomPlan::capacity).toList();
    int seats = capacities.stream().mapToInt(Integer::intValue).sum();
    int candidates = request.candidates().size();
    if (seats < candidates) {
      return new TooFewSeats(candidates, seats);
    }
    List<List<Seat>> taken = taken(request, capacities);
    if (request.codes().size() == 1) {
      Optional<TooFewCodes> clash = clash(taken);
      if (clash.isPresent()) {
        return clash.get();
      }
    }
    return new Seated(placements(request, taken));
  }

  private static List<List<Seat>> taken(SeatingRequest request, List<Integer> capacities) {
    List<Integer> sizes = request.filling().sizes(request.candidates().size(), capacities);
    List<List<Seat>> taken = new ArrayList<>();
    for (int room = 0; room < sizes.size(); room++) {
      taken.add(request.rooms().get(room).seats().subList(0, sizes.get(room)));
    }
    return taken;
  }

  private static Optional<TooFewCodes> clash(List<List<Seat>> taken) {
    for (int room = 0; room < taken.size(); room++) {
      for (Seat seat : taken.get(room)) {
        List<Seat> near = seat.neighboursAmong(taken.get(room));
        if (!near.isEmpty()) {
          return Optional.of(new TooFewCodes(room, seat, near.get(0)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Seated.Placement> placements(SeatingRequest request, List<List<Seat>> taken) {
    SeededRandom random = SeededRandom.of(request.seed());
    CodeUse use = new CodeUse(request.codes());
    List<Seated.Placement> placements = new ArrayList<>();
    for (int room = 0; room < taken.size(); room++) {
      List<Seat> seats = taken.get(room);
      SeededRandom chance = random.fork(room);
      SeatColouring colouring = SeatColouring.of(seats, request.codes().size(), chance);
      Map<Integer, String> codes = use.deal(colouring.counts(), chance);
      for (int i = 0; i < seats.size(); i++) {
        String candidate = request.candidates().get(placements.size());
        String code = codes.getOrDefault(colouring.colourOf(i), "");
        placements.add(new Seated.Placement(candidate, room, seats.get(i), code));
      }
    }
    return placements;
  }
}
