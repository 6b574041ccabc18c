package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.control.MinutesFacts.Conditions;
import vn.benhoc.exam.control.MinutesFacts.Hours;
import vn.benhoc.exam.control.MinutesFacts.Place;
import vn.benhoc.exam.entity.ExamSession;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.RoomInvigilator;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.text.Languages;

/** What the head of the minutes says: whose exam it is, where and when. */
@ApplicationScoped
public class MinutesPlaces {

  @Inject private ExamSessions sessions;
  @Inject private Sittings sittings;
  @Inject private Invigilators invigilators;
  @Inject private Lockdowns lockdowns;
  @Inject private SubjectNames subjects;
  @Inject private Roster roster;

  Place of(Sitting sitting, @Nullable Room room) {
    UUID sessionId = sitting.sessionId();
    ExamSession session = sessionId == null ? null : sessions.session(sessionId);
    return new Place(
        roster.province().map(UnitRef::name).orElse(""),
        session == null ? school(sitting) : session.unitName(),
        session == null ? null : session.name(),
        sitting.title(),
        subjects.of(sitting.subject(), Languages.VIETNAMESE).name(),
        room == null ? null : room.name(),
        room == null ? null : room.schoolName(),
        room == null ? List.of() : invigilators(room),
        new Hours(sitting.opensAt(), sitting.closesAt(), sitting.minutes()),
        conditions(sitting));
  }

  private List<String> invigilators(Room room) {
    List<UUID> named =
        invigilators.in(List.of(room.id())).stream().map(RoomInvigilator::personId).toList();
    Map<UUID, PersonName> names = roster.names(named);
    return named.stream()
        .map(names::get)
        .filter(Objects::nonNull)
        .map(PersonName::fullName)
        .toList();
  }

  /** The school whose classes sit; nothing where they are of several. */
  private String school(Sitting sitting) {
    List<UUID> parents =
        roster.units(sittings.unitIds(sitting)).stream()
            .map(UnitRef::parentId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return parents.size() == 1 ? roster.unit(parents.get(0)).name() : "";
  }

  private Conditions conditions(Sitting sitting) {
    LockdownCheck check = lockdowns.check(sitting.id());
    return new Conditions(
        sitting.entry(), check.needsBrowser(), !check.networks().areAll(), check.oneDevice());
  }
}
