package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.Incidents;
import vn.benhoc.exam.control.InvigilationRights;
import vn.benhoc.exam.control.NoteTaking;
import vn.benhoc.exam.control.Repeats;
import vn.benhoc.exam.control.RoomNotes;
import vn.benhoc.exam.control.RoomNotes.Noted;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.exam.entity.Incident;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** What invigilators note for the minutes of their rooms. */
@Stateless
public class IncidentDesk {

  private static final int LONGEST = 1_000;

  @Inject private InvigilationRights rights;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private Incidents incidents;
  @Inject private RoomNotes roomNotes;
  @Inject private NoteTaking taking;
  @Inject private Roster roster;
  @Inject private Audit audit;
  @Inject private TimeSource time;

  /** Those that are noted, of one room where one is named, oldest first. */
  public List<IncidentView> incidents(UUID sittingId, @Nullable UUID roomId) {
    Reach reach = rights.require(sittingId);
    return views(
        roomNotes.of(sittingId, roomId).stream().filter(one -> one.isFor(reach)).toList(), reach);
  }

  /**
   * Notes one; sent again it is noted once.
   *
   * @throws RefusedException {@code incident-not-valid}, located; {@code room-not-found}, {@code
   *     candidate-not-found}, {@code room-of-others}; {@code note-of-a-room} where it is to stand
   *     in the minutes of all rooms and the caller does not manage the whole sitting; {@code
   *     decision-reused} if another note has its id
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public IncidentView note(UUID sittingId, IncidentPlan plan) {
    Reach reach = rights.require(sittingId);
    String note = Optional.ofNullable(plan.note()).orElse("").strip();
    UUID id = plan.requestId();
    if (id == null || note.isEmpty() || note.length() > LONGEST) {
      throw fault(id == null ? "/requestId" : "/note", note.length() > LONGEST);
    }
    Scope scope = scope(sittingId, plan, reach);
    Incident incident = incidents.find(id).orElseGet(() -> add(id, scope, note, reach));
    if (!incident.isSame(scope, note)) {
      throw RefusedException.of(ExamRefusal.DECISION_REUSED);
    }
    return views(List.of(roomNotes.of(incident)), reach).get(0);
  }

  private Incident add(UUID id, Scope scope, String note, Reach reach) {
    boolean ofSitting = scope.roomId() == null && scope.candidateId() == null;
    if (ofSitting && !roomNotes.mayBeOfSitting(scope.sittingId(), reach)) {
      throw RefusedException.of(ExamRefusal.NOTE_OF_A_ROOM);
    }
    Incident incident = new Incident(id, scope, note, caller.personId(), time.now());
    return Repeats.settled(() -> taking.keep(incident));
  }

  private Scope scope(UUID sittingId, IncidentPlan plan, Reach reach) {
    UUID candidateId = plan.candidateId();
    UUID room = plan.roomId();
    if (candidateId != null) {
      Candidate candidate = sittings.listed(sittingId, candidateId);
      InvigilationRights.requireFound(reach, candidate);
      return new Scope(sittingId, candidate.roomId(), candidateId);
    }
    if (room == null) {
      return new Scope(sittingId, null, null);
    }
    InvigilationRights.requireRoom(reach, rooms.room(sittingId, room).id());
    return new Scope(sittingId, room, null);
  }

  /**
   * Takes a note back; that it was there stays known. So may who noted it, who manages the whole
   * sitting, and who is named for the room in which it was written.
   *
   * @throws RefusedException {@code incident-not-found}, which is also what is said of a note that
   *     the caller is not told; {@code forbidden}
   */
  public void undo(UUID sittingId, UUID incidentId) {
    Reach reach = rights.require(sittingId);
    Incident incident = found(sittingId, incidentId);
    if (!mayUndo(incident, reach)) {
      throw RefusedException.of(
          roomNotes.of(incident).isFor(reach)
              ? PeopleRefusal.FORBIDDEN
              : ExamRefusal.INCIDENT_NOT_FOUND);
    }
    if (!incident.isUndone()) {
      incident.undo(caller.personId(), time.now());
      audit.record("invigilation.note-undo", "incident", incidentId, "{}");
      taking.tell(incident);
    }
  }

  private boolean mayUndo(Incident incident, Reach reach) {
    UUID room = incident.scope().roomId();
    return reach.isWhole()
        || incident.byId().equals(caller.personId())
        || (room != null && reach.named().contains(room));
  }

  private Incident found(UUID sittingId, UUID incidentId) {
    return incidents
        .find(incidentId)
        .filter(one -> one.scope().sittingId().equals(sittingId))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.INCIDENT_NOT_FOUND));
  }

  private List<IncidentView> views(List<Noted> all, Reach reach) {
    Map<UUID, PersonName> names =
        roster.names(all.stream().map(one -> one.incident().byId()).distinct().toList());
    return all.stream()
        .map(one -> view(one, names.get(one.incident().byId()), mayUndo(one.incident(), reach)))
        .toList();
  }

  private static IncidentView view(Noted noted, @Nullable PersonName by, boolean mayTakeBack) {
    Incident one = noted.incident();
    Candidate about = noted.about();
    return new IncidentView(
        one.id(),
        one.at(),
        one.scope().roomId(),
        one.scope().candidateId(),
        about == null ? null : about.fullName(),
        about == null ? null : about.sbd(),
        one.note(),
        by == null ? "" : by.fullName(),
        mayTakeBack);
  }

  private static RefusedException fault(String path, boolean tooLong) {
    return RefusedException.located(
        ExamRefusal.INCIDENT_NOT_VALID,
        List.of(
            tooLong
                ? new Finding(path, "too-long", Map.of("most", Integer.toString(LONGEST)))
                : Finding.at(path, "required")));
  }
}
