package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.seating.Seat;
import vn.benhoc.exam.control.CandidateRows;
import vn.benhoc.exam.control.InvigilationRights;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.SeatExchange;
import vn.benhoc.exam.control.SeatMove;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** What staff do for single candidates: another seat, allowances, absence. */
@Stateless
public class CandidateDesk {

  private static final int MOST_MINUTES = 300;
  private static final int LONGEST_REASON = 500;
  private static final String AUDITED = "candidate";

  @Inject private Permissions permissions;
  @Inject private InvigilationRights rights;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private SeatMove seatMove;
  @Inject private SeatExchange seatExchange;
  @Inject private CandidateRows rows;
  @Inject private Audit audit;
  @Inject private Ids ids;
  @Inject private TimeSource time;

  /**
   * Moves a candidate to a free seat. Who has begun keeps their form, so no neighbour there may
   * have it; anybody else gets another where a neighbour has theirs.
   *
   * @throws RefusedException {@code room-not-found}, {@code room-of-others}, {@code
   *     seat-not-in-room}, {@code seat-not-free}, {@code no-code-for-seat}
   */
  public CandidateRow move(UUID sittingId, UUID candidateId, SeatChoice choice) {
    Reach reach = rights.require(sittingId);
    Sitting sitting = sittings.sitting(sittingId);
    Candidate candidate = invigilated(reach, sitting, candidateId);
    var room = rooms.room(sittingId, choice.roomId());
    InvigilationRights.requireAt(reach, candidate, room.id());
    if (choice.row() < 1 || choice.column() < 1) {
      throw RefusedException.of(
          ExamRefusal.SEAT_NOT_IN_ROOM,
          Map.of(
              "room", room.name(),
              "row", Integer.toString(choice.row()),
              "column", Integer.toString(choice.column())));
    }
    rooms.hold(room);
    List<Candidate> inRoom = rooms.heldIn(room);
    sittings.lock(candidate);
    var move =
        new SeatMove.Move(
            room, new Seat(choice.row(), choice.column()), hasStarted(candidate), ids.seed());
    seatMove.carryOut(sitting, candidate, inRoom, move);
    audit.record(
        "candidate.move",
        AUDITED,
        candidateId,
        "{\"room\":\"%s\",\"row\":%d,\"column\":%d}"
            .formatted(room.id(), choice.row(), choice.column()));
    return rows.one(sitting, candidate, time.now());
  }

  /**
   * Two candidates change seats, of one room or of two.
   *
   * @throws RefusedException {@code candidate-not-seated}, {@code no-code-for-seat}
   */
  public List<CandidateRow> exchange(UUID sittingId, UUID candidateId, SeatExchangePlan plan) {
    Reach reach = rights.require(sittingId);
    Sitting sitting = sittings.sitting(sittingId);
    Candidate one = invigilated(reach, sitting, candidateId);
    Candidate other = invigilated(reach, sitting, plan.with());
    List<Candidate> around =
        Stream.of(seatedIn(one), seatedIn(other))
            .distinct()
            .sorted()
            .map(room -> held(sittingId, room))
            .flatMap(room -> rooms.heldIn(room).stream())
            .toList();
    // In one order, so that two who exchange the same candidates don't wait for each other.
    Stream.of(one, other).sorted(Comparator.comparing(Candidate::id)).forEach(sittings::lock);
    seatExchange.carryOut(sitting, side(one), side(other), around, ids.seed());
    audit.record(
        "candidate.exchange", AUDITED, one.id(), "{\"with\":\"%s\"}".formatted(other.id()));
    Instant now = time.now();
    return List.of(rows.one(sitting, one, now), rows.one(sitting, other, now));
  }

  private Room held(UUID sittingId, UUID roomId) {
    Room room = rooms.room(sittingId, roomId);
    rooms.hold(room);
    return room;
  }

  private static UUID seatedIn(Candidate candidate) {
    UUID room = candidate.roomId();
    if (room == null) {
      throw RefusedException.of(ExamRefusal.CANDIDATE_NOT_SEATED);
    }
    return room;
  }

  private SeatExchange.Side side(Candidate candidate) {
    Room room = rooms.room(candidate.sittingId(), seatedIn(candidate));
    return candidate
        .seat()
        .map(seat -> new SeatExchange.Side(candidate, room, seat, hasStarted(candidate)))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.CANDIDATE_NOT_SEATED));
  }

  /**
   * Sets what a candidate is allowed beyond the others, before they begin; later, time is granted
   * in the attempt itself.
   *
   * @throws RefusedException {@code allowance-not-valid}, located; {@code candidate-has-started}
   */
  public CandidateRow allow(UUID sittingId, UUID candidateId, AllowancePlan plan) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.requireSome(Capability.SITTING_MANAGE, sittings.unitIds(sitting));
    Candidate candidate = listed(sitting, candidateId);
    permissions.require(Capability.SITTING_MANAGE, candidate.classId());
    @Nullable String reason = checkedReason(plan);
    sittings.lock(candidate);
    if (plan.extraMinutes() != candidate.extraMinutes() && hasStarted(candidate)) {
      throw RefusedException.of(ExamRefusal.CANDIDATE_HAS_STARTED);
    }
    candidate.allow(plan.extraMinutes(), plan.largerText(), reason);
    audit.record(
        "candidate.allow",
        AUDITED,
        candidateId,
        "{\"extraMinutes\":%d,\"largerText\":%b}"
            .formatted(plan.extraMinutes(), plan.largerText()));
    return rows.one(sitting, candidate, time.now());
  }

  /**
   * Marks a candidate absent who has not begun, so that they can't begin elsewhere.
   *
   * @throws RefusedException {@code candidate-has-started}
   */
  public CandidateRow markAbsent(UUID sittingId, UUID candidateId) {
    Reach reach = rights.require(sittingId);
    Sitting sitting = sittings.sitting(sittingId);
    Candidate candidate = invigilated(reach, sitting, candidateId);
    sittings.lock(candidate);
    if (hasStarted(candidate)) {
      throw RefusedException.of(ExamRefusal.CANDIDATE_HAS_STARTED);
    }
    if (!candidate.isAbsent()) {
      candidate.markAbsent(caller.personId(), time.now());
      audit.record("candidate.absent", AUDITED, candidateId, "{}");
    }
    return rows.one(sitting, candidate, time.now());
  }

  /** The candidate is here after all. */
  public CandidateRow undoAbsence(UUID sittingId, UUID candidateId) {
    Reach reach = rights.require(sittingId);
    Sitting sitting = sittings.sitting(sittingId);
    Candidate candidate = invigilated(reach, sitting, candidateId);
    sittings.lock(candidate);
    if (candidate.isAbsent()) {
      candidate.undoAbsence(caller.personId(), time.now());
      audit.record("candidate.present", AUDITED, candidateId, "{}");
    }
    return rows.one(sitting, candidate, time.now());
  }

  private Candidate invigilated(Reach reach, Sitting sitting, @Nullable UUID candidateId) {
    Candidate candidate = listed(sitting, candidateId);
    InvigilationRights.require(reach, candidate);
    return candidate;
  }

  /** Who has no right to any candidate of the sitting does not learn who is on its list. */
  private Candidate listed(Sitting sitting, @Nullable UUID candidateId) {
    return Optional.ofNullable(candidateId)
        .flatMap(sittings::candidate)
        .filter(one -> one.sittingId().equals(sitting.id()))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.CANDIDATE_NOT_LISTED));
  }

  private boolean hasStarted(Candidate candidate) {
    return sittings.isStarted(candidate.id());
  }

  private static @Nullable String checkedReason(AllowancePlan plan) {
    if (plan.extraMinutes() < 0 || plan.extraMinutes() > MOST_MINUTES) {
      throw fault("/extraMinutes", "extra-minutes-out-of-range", Integer.toString(MOST_MINUTES));
    }
    String reason = plan.reason() == null ? "" : plan.reason().strip();
    boolean allowed = plan.extraMinutes() > 0 || plan.largerText();
    if (allowed && reason.isEmpty()) {
      throw fault("/reason", "allowance-needs-reason", "");
    }
    if (reason.length() > LONGEST_REASON) {
      throw fault("/reason", "too-long", Integer.toString(LONGEST_REASON));
    }
    return allowed ? reason : null;
  }

  private static RefusedException fault(String path, String code, String most) {
    return RefusedException.located(
        ExamRefusal.ALLOWANCE_NOT_VALID, List.of(Finding.at(path, code, Map.of("most", most))));
  }
}
