package vn.benhoc.exam.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SeatingAsTold;
import vn.benhoc.exam.boundary.SeatingAsTold.ToldPlace;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Reads a seating that was told before: it holds as it is, or nothing of it does. */
public final class ToldSeating {

  private final Map<UUID, Candidate> candidates;
  private final Map<UUID, Room> rooms;
  private final Map<String, FormRef> forms;
  private final Map<UUID, Map<Seat, String>> codes = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** What it may name. */
  public ToldSeating(List<Candidate> candidates, List<Room> rooms, List<FormRef> forms) {
    this.candidates = byKey(candidates, Candidate::id);
    this.rooms = byKey(rooms, Room::id);
    this.forms = byKey(forms, FormRef::code);
  }

  private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    return values.stream()
        .collect(Collectors.toMap(key, value -> value, (one, other) -> one, LinkedHashMap::new));
  }

  /**
   * A candidate's part.
   *
   * @param seat in the room; empty where they have none
   */
  public record Part(Candidate candidate, FormRef form, Optional<Sat> seat) {}

  /** A seat of a room. */
  public record Sat(Room room, Seat seat) {}

  /**
   * Everybody's part.
   *
   * @throws RefusedException {@code seating-not-valid} with every fault located
   */
  public List<Part> parts(SeatingAsTold told) {
    List<Part> parts = new ArrayList<>();
    Set<UUID> named = new HashSet<>();
    int index = 0;
    for (ToldPlace place : told.places()) {
      String path = "/places/" + index;
      index++;
      if (named.add(place.candidateId())) {
        part(place, path).ifPresent(parts::add);
      } else {
        findings.add(Finding.at(path, "place-not-valid"));
      }
    }
    checkNeighbours();
    if (!findings.isEmpty()) {
      throw RefusedException.located(ExamRefusal.SEATING_NOT_VALID, findings);
    }
    return parts;
  }

  private Optional<Part> part(ToldPlace place, String path) {
    Candidate candidate = candidates.get(place.candidateId());
    FormRef form = place.form() == null ? null : forms.get(place.form());
    Optional<Sat> sat = sat(place);
    boolean seated = place.roomId() != null;
    if (candidate == null || form == null || seated != sat.isPresent()) {
      findings.add(Finding.at(path, "place-not-valid"));
      return Optional.empty();
    }
    sat.ifPresent(
        one -> {
          Map<Seat, String> here = codes.computeIfAbsent(one.room().id(), none -> new HashMap<>());
          if (here.putIfAbsent(one.seat(), form.code()) != null) {
            findings.add(Finding.at(path, "seat-taken-twice"));
          }
        });
    return Optional.of(new Part(candidate, form, sat));
  }

  private Optional<Sat> sat(ToldPlace place) {
    Room room = place.roomId() == null ? null : rooms.get(place.roomId());
    Integer row = place.row();
    Integer column = place.column();
    if (room == null || row == null || column == null || row < 1 || column < 1) {
      return Optional.empty();
    }
    Seat seat = new Seat(row, column);
    return room.plan().has(seat) ? Optional.of(new Sat(room, seat)) : Optional.empty();
  }

  private void checkNeighbours() {
    codes.forEach(
        (room, here) ->
            here.forEach(
                (seat, code) -> {
                  for (Map.Entry<Seat, String> other : here.entrySet()) {
                    boolean later = seat.compareTo(other.getKey()) < 0;
                    if (later && seat.isNextTo(other.getKey()) && code.equals(other.getValue())) {
                      findings.add(Finding.at("/places", "neighbours-share-a-form"));
                    }
                  }
                }));
  }
}
