package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.ExamSessions;
import vn.benhoc.exam.control.Rooms;
import vn.benhoc.exam.control.SittingCreation;
import vn.benhoc.exam.control.SittingOverviews;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.ExamSession;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassRow;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** Exam sessions as those who organise exams work with them. */
@Stateless
public class ExamSessionDesk {

  private static final int LONGEST_NAME = 200;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private ExamSessions sessions;
  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private SittingOverviews overviews;
  @Inject private SittingCreation creation;
  @Inject private Roster roster;
  @Inject private Audit audit;
  @Inject private Ids ids;
  @Inject private TimeSource time;

  /**
   * The sessions of this school year that units of the caller organise or their classes sit, the
   * latest first.
   */
  public List<ExamSessionView> sessions() {
    permissions.requireAnywhere(Capability.SITTING_READ);
    List<ExamSession> all = sessions.ofYear(roster.schoolYear().code());
    Map<UUID, List<Sitting>> visible = visible(all);
    Scope scope = permissions.scope(Capability.SITTING_READ);
    return all.stream()
        .filter(one -> scope.covers(one.path()) || visible.containsKey(one.id()))
        .map(one -> view(one, visible.getOrDefault(one.id(), List.of())))
        .toList();
  }

  /**
   * One session.
   *
   * @throws RefusedException {@code exam-session-not-found}, {@code forbidden}
   */
  public ExamSessionView session(UUID id) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    ExamSession session = sessions.session(id);
    List<Sitting> own = visible(List.of(session)).getOrDefault(id, List.of());
    if (own.isEmpty()) {
      permissions.require(Capability.SITTING_READ, session.unitId());
    }
    return view(session, own);
  }

  /**
   * How far the seating of each of its sittings is, as far as the caller may see them.
   *
   * @throws RefusedException as {@link #session}
   */
  public List<SittingRooms> rooms(UUID id) {
    List<UUID> seen = session(id).sittings().stream().map(SittingView::id).toList();
    Map<UUID, List<Room>> own = rooms.rooms(seen);
    Map<UUID, Integer> seated = rooms.seated(seen);
    return seen.stream()
        .map(
            sitting -> {
              List<Room> here = own.getOrDefault(sitting, List.of());
              int seats = here.stream().mapToInt(room -> room.plan().capacity()).sum();
              return new SittingRooms(sitting, here.size(), seats, seated.getOrDefault(sitting, 0));
            })
        .toList();
  }

  /**
   * Makes a session of the current school year.
   *
   * @throws RefusedException {@code exam-session-not-valid}, located; {@code forbidden}
   */
  public ExamSessionView create(ExamSessionPlan plan) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    UnitRef unit = organiser(plan);
    permissions.require(Capability.SITTING_MANAGE, unit.id());
    ExamSession session =
        new ExamSession(
            ids.next(),
            name(plan.name()),
            new ExamSession.Organiser(unit.id(), unit.name(), unit.path()),
            roster.schoolYear().code(),
            new ExamSession.SessionMaker(caller.personId(), time.now()));
    sessions.add(session);
    audit.record("exam-session.create", "exam-session", session.id(), "{}");
    return view(session, List.of());
  }

  /**
   * Adds a sitting of a paper the caller may see. Its classes may be none: then its candidates come
   * from a list.
   *
   * @throws RefusedException {@code sitting-not-valid}, located; {@code paper-not-found}
   */
  public SittingView addSitting(UUID sessionId, SittingPlan plan) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    ExamSession session = sessions.held(sessionId);
    permissions.require(Capability.SITTING_MANAGE, session.unitId());
    var now = time.now();
    List<UnitRef> classes = creation.someClasses(plan, now);
    permissions.require(Capability.SITTING_MANAGE, classes.stream().map(UnitRef::id).toList());
    permissions.require(Capability.PAPER_PREVIEW, creation.paperOwner(plan));
    var made = new SittingCreation.Made(caller.personId(), now, ids.seed());
    UUID id = creation.createIn(sessionId, plan, classes, made);
    return overviews.of(List.of(sittings.sitting(id)), now).get(0);
  }

  private UnitRef organiser(ExamSessionPlan plan) {
    List<Finding> findings = new ArrayList<>();
    String name = plan.name();
    if (name == null || name.isBlank()) {
      findings.add(Finding.at("/name", "required"));
    } else if (name.strip().length() > LONGEST_NAME) {
      findings.add(Finding.at("/name", "too-long", Map.of("most", Integer.toString(LONGEST_NAME))));
    }
    UUID wanted = plan.unitId();
    UnitRef unit = wanted == null ? null : roster.unit(wanted);
    if (unit == null) {
      findings.add(Finding.at("/unitId", "required"));
    } else if (unit.kind() == UnitKind.CLASS) {
      findings.add(Finding.at("/unitId", "class-organises-nothing"));
    }
    if (!findings.isEmpty() || unit == null) {
      throw RefusedException.located(ExamRefusal.EXAM_SESSION_NOT_VALID, findings);
    }
    return unit;
  }

  private static String name(@Nullable String checked) {
    return checked == null ? "" : checked.strip();
  }

  private ExamSessionView view(ExamSession session, List<Sitting> own) {
    return new ExamSessionView(
        session.id(),
        session.name(),
        session.unitId(),
        session.unitName(),
        session.schoolYear(),
        session.createdAt(),
        overviews.of(own, time.now()));
  }

  /** The sittings the caller may see, by session: of own classes, or yet without any. */
  private Map<UUID, List<Sitting>> visible(List<ExamSession> some) {
    Scope scope = permissions.scope(Capability.SITTING_READ);
    Set<UUID> own =
        some.stream()
            .filter(session -> scope.covers(session.path()))
            .map(ExamSession::id)
            .collect(Collectors.toSet());
    List<Sitting> all = sessions.sittingsOf(some.stream().map(ExamSession::id).toList());
    Map<UUID, List<SittingClassRow>> classes =
        sittings.classes(all.stream().map(Sitting::id).toList());
    Map<UUID, List<Sitting>> visible = new HashMap<>();
    for (Sitting sitting : all) {
      UUID session = sitting.sessionId();
      List<SittingClassRow> sit = classes.getOrDefault(sitting.id(), List.of());
      boolean seen =
          sit.isEmpty()
              ? session != null && own.contains(session)
              : sit.stream().anyMatch(row -> scope.covers(row.path()));
      if (session != null && seen) {
        visible.computeIfAbsent(session, none -> new ArrayList<>()).add(sitting);
      }
    }
    return visible;
  }
}
