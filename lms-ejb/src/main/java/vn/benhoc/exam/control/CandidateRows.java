package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.CandidateRow;
import vn.benhoc.exam.boundary.SeatPlace;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.FormStore;

/** The list of a sitting with what every candidate does. */
@ApplicationScoped
public class CandidateRows {

  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private FormStore forms;

  /** Those of some of its classes, in the order of the list. */
  public List<CandidateRow> of(Sitting sitting, Set<UUID> classes, Instant now) {
    Map<UUID, Attempt> attempts = sittings.attemptsByCandidate(sitting.id());
    Map<UUID, Integer> totals = new HashMap<>();
    Map<UUID, String> names = roomNames(sitting.id());
    return sittings.candidates(sitting.id()).stream()
        .filter(candidate -> classes.contains(candidate.classId()))
        .map(
            candidate ->
                row(
                    sitting,
                    candidate,
                    new Facts(
                        attempts.get(candidate.id()),
                        totals.computeIfAbsent(candidate.formId(), this::total),
                        names),
                    now))
        .toList();
  }

  /** One of them. */
  public CandidateRow one(Sitting sitting, Candidate candidate, Instant now) {
    Attempt attempt = sittings.attemptOf(candidate.id()).orElse(null);
    UUID roomId = candidate.roomId();
    Map<UUID, String> names =
        roomId == null ? Map.of() : Map.of(roomId, rooms.room(sitting.id(), roomId).name());
    return row(sitting, candidate, new Facts(attempt, total(candidate.formId()), names), now);
  }

  private Map<UUID, String> roomNames(UUID sittingId) {
    return rooms.rooms(sittingId).stream().collect(Collectors.toMap(Room::id, Room::name));
  }

  /** What a row tells beyond its candidate. */
  private record Facts(@Nullable Attempt attempt, int total, Map<UUID, String> roomNames) {}

  private static CandidateRow.Arrangement place(Candidate candidate, Map<UUID, String> roomNames) {
    UUID room = candidate.roomId();
    return new CandidateRow.Arrangement(
        room,
        room == null ? null : roomNames.get(room),
        candidate.seat().map(SeatPlace::of).orElse(null),
        candidate.extraMinutes(),
        candidate.hasLargerText(),
        candidate.allowanceReason(),
        candidate.isAbsent() ? candidate.absentAt() : null);
  }

  private int total(UUID formId) {
    return forms.model(formId).form().formatParts().stream()
        .mapToInt(part -> part.countedCount())
        .sum();
  }

  private static CandidateRow row(Sitting sitting, Candidate candidate, Facts facts, Instant now) {
    Attempt attempt = facts.attempt();
    return new CandidateRow(
        candidate.id(),
        candidate.personId(),
        attempt == null ? null : attempt.id(),
        candidate.sbd(),
        candidate.fullName(),
        candidate.className(),
        candidate.listNumber(),
        candidate.formId(),
        candidate.formCode(),
        state(sitting, candidate, attempt, now),
        attempt == null ? 0 : attempt.answered(),
        facts.total(),
        attempt == null ? null : attempt.startedAt(),
        attempt == null ? null : attempt.deadline(),
        attempt == null ? null : attempt.lastSavedAt(),
        attempt == null ? null : attempt.handedInAt(),
        attempt == null ? null : attempt.handedInBy(),
        null,
        place(candidate, facts.roomNames()));
  }

  private static String state(
      Sitting sitting, Candidate candidate, @Nullable Attempt attempt, Instant now) {
    if (attempt == null) {
      return candidate.isAbsent() || now.isAfter(sitting.closesAt()) ? "absent" : "waiting";
    }
    return attempt.handedInAt() == null ? "writing" : "handed_in";
  }
}
