package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.engine.form.Dealing;
import vn.benhoc.exam.boundary.IntakeResult;
import vn.benhoc.exam.control.IntakeCheck.Listed;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassKey;
import vn.benhoc.exam.entity.SittingClassRow;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.id.Ids;

/** Takes a checked candidate list into a sitting whose rows are held. */
@ApplicationScoped
public class IntakeWork {

  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private RoomDrafts drafts;
  @Inject private Renumbering renumbering;
  @Inject private SeatingWork seating;
  @Inject private FormStore forms;
  @Inject private Ids ids;

  /**
   * Writes the list: people who are not candidates yet become some, numbers and allowances are
   * those of the list, and where it names rooms everybody on it is seated in its order.
   *
   * @param known the candidates there are
   */
  public IntakeResult take(Sitting sitting, List<Candidate> known, List<Listed> listed) {
    Map<UUID, Candidate> byPerson = new LinkedHashMap<>();
    known.forEach(candidate -> byPerson.put(candidate.personId(), candidate));
    List<Candidate> added = added(sitting, listed, byPerson);
    added.forEach(candidate -> byPerson.put(candidate.personId(), candidate));
    renumbering.number(sitting, byPerson, wanted(listed), added);
    listed.forEach(one -> allow(one, byPerson));
    sittings.join(newClasses(sitting, listed), added);
    int made = seat(sitting, known, listed, byPerson);
    return new IntakeResult(added.size(), listed.size() - added.size(), made);
  }

  private List<Candidate> added(
      Sitting sitting, List<Listed> listed, Map<UUID, Candidate> byPerson) {
    List<Listed> fresh =
        listed.stream().filter(one -> !byPerson.containsKey(one.pupil().personId())).toList();
    Map<String, FormRef> byCode = new LinkedHashMap<>();
    forms.forms(sitting.paperId()).forms().forEach(form -> byCode.put(form.code(), form));
    List<String> codes = Dealing.deal(List.copyOf(byCode.keySet()), fresh.size(), ids.seed());
    int last = byPerson.values().stream().mapToInt(Candidate::place).max().orElse(0);
    List<Candidate> added = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      FormRef form = byCode.get(codes.get(i));
      if (form == null) {
        throw new IllegalStateException("a code was dealt that the paper does not have");
      }
      added.add(candidate(sitting, fresh.get(i).pupil(), last + 1 + i, form));
    }
    return added;
  }

  private Candidate candidate(Sitting sitting, ClassPupil pupil, int place, FormRef form) {
    return new Candidate(
        ids.next(),
        sitting.id(),
        new Candidate.Pupil(
            pupil.personId(),
            pupil.fullName(),
            pupil.classId(),
            pupil.className(),
            pupil.listNumber()),
        new Candidate.Deal("", place, form.id(), form.code()));
  }

  private static Map<UUID, String> wanted(List<Listed> listed) {
    Map<UUID, String> wanted = new HashMap<>();
    for (Listed one : listed) {
      String sbd = one.entry().sbd();
      if (sbd != null) {
        wanted.put(one.pupil().personId(), sbd);
      }
    }
    return wanted;
  }

  private static void allow(Listed one, Map<UUID, Candidate> byPerson) {
    Candidate candidate = of(one, byPerson);
    Integer minutes = one.entry().extraMinutes();
    Boolean larger = one.entry().largerText();
    String reason = one.entry().allowanceReason();
    if (minutes != null || larger != null || reason != null) {
      candidate.allow(
          minutes == null ? candidate.extraMinutes() : minutes,
          larger == null ? candidate.hasLargerText() : larger,
          reason == null ? candidate.allowanceReason() : reason);
    }
    if (one.entry().birthDate() != null) {
      candidate.born(one.entry().birthDate());
    }
  }

  private List<SittingClassRow> newClasses(Sitting sitting, List<Listed> listed) {
    List<SittingClassRow> there = sittings.classes(sitting.id());
    Set<UUID> seen = new HashSet<>();
    there.forEach(row -> seen.add(row.classId()));
    List<SittingClassRow> made = new ArrayList<>();
    for (Listed one : listed) {
      UnitRef unit = one.unit();
      if (seen.add(unit.id())) {
        var key = new SittingClassKey(sitting.id(), unit.id());
        made.add(new SittingClassRow(key, unit.name(), unit.path(), there.size() + made.size()));
      }
    }
    return made;
  }

  private int seat(
      Sitting sitting, List<Candidate> known, List<Listed> listed, Map<UUID, Candidate> byPerson) {
    Map<String, List<Listed>> named = NamedRooms.named(listed);
    if (named.isEmpty()) {
      return 0;
    }
    List<Room> there = rooms.rooms(sitting.id());
    Map<String, Room> all = new NamedRooms(there, known).made(sitting.id(), named.keySet(), drafts);
    List<Room> made = List.copyOf(all.values());
    rooms.add(made);
    there.forEach(room -> all.put(room.name(), room));
    listed.forEach(one -> of(one, byPerson).unseat());
    rooms.flush();
    Map<Room, List<Candidate>> inRooms = new LinkedHashMap<>();
    named.forEach(
        (name, inRoom) ->
            inRooms.put(
                Objects.requireNonNull(all.get(name)),
                inRoom.stream().map(one -> of(one, byPerson)).toList()));
    for (SeatingWork.Place place : seating.inNamedRooms(sitting, inRooms, ids.seed())) {
      place.candidate().seat(place.room().id(), place.seat());
      place.candidate().deal(place.form().id(), place.form().code());
    }
    return made.size();
  }

  private static Candidate of(Listed one, Map<UUID, Candidate> byPerson) {
    Candidate candidate = byPerson.get(one.pupil().personId());
    if (candidate == null) {
      throw new IllegalStateException("a listed person is no candidate");
    }
    return candidate;
  }
}
