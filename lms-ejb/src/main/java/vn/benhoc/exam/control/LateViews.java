package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.Lapse;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.exam.boundary.LateArrivals;
import vn.benhoc.exam.boundary.SeatPlace;
import vn.benhoc.exam.control.LateArrivalRows.Late;
import vn.benhoc.exam.control.LateEntry.Outcome;
import vn.benhoc.exam.control.LateEntry.Ruling;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Room;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;

/** What came late, as staff see it. */
@ApplicationScoped
public class LateViews {

  private static final int MOST = 300;
  private static final String PERSON = "person:";

  @Inject private LateArrivalRows rows;
  @Inject private Rooms rooms;
  @Inject private Roster roster;

  private record Names(Map<UUID, String> rooms, Map<UUID, PersonName> people) {}

  /**
   * What came late in some classes of a sitting.
   *
   * @param decided the classes in which the caller decides
   */
  public LateArrivals view(UUID sittingId, Set<UUID> classes, Set<UUID> decided) {
    List<Late> late = rows.late(sittingId, classes, MOST);
    int more = late.size() < MOST ? 0 : rows.count(sittingId, classes) - late.size();
    Names names = new Names(roomNames(sittingId), people(late));
    List<LateArrivals.Row> told =
        late.stream()
            .filter(one -> !one.entries().isEmpty())
            .map(one -> row(one, decided.contains(one.candidate().classId()), names))
            .toList();
    int waiting =
        (int)
            late.stream()
                .flatMap(one -> one.entries().stream())
                .filter(one -> one.outcome() == Outcome.WAITING)
                .count();
    return new LateArrivals(told, waiting, more);
  }

  private Map<UUID, String> roomNames(UUID sittingId) {
    return rooms.rooms(sittingId).stream().collect(Collectors.toMap(Room::id, Room::name));
  }

  private Map<UUID, PersonName> people(List<Late> late) {
    return roster.names(
        late.stream()
            .flatMap(one -> one.entries().stream())
            .map(LateEntry::ruling)
            .filter(Objects::nonNull)
            .map(LateViews::personOf)
            .flatMap(Optional::stream)
            .distinct()
            .toList());
  }

  private static Optional<UUID> personOf(Ruling ruling) {
    String by = ruling.decision().by();
    return by.startsWith(PERSON)
        ? Optional.of(UUID.fromString(by.substring(PERSON.length())))
        : Optional.empty();
  }

  private static LateArrivals.Row row(Late late, boolean mayDecide, Names names) {
    Candidate candidate = late.candidate();
    UUID room = candidate.roomId();
    return new LateArrivals.Row(
        candidate.id(),
        candidate.sbd(),
        candidate.fullName(),
        candidate.className(),
        room == null ? null : names.rooms().get(room),
        candidate.seat().map(SeatPlace::of).orElse(null),
        candidate.formCode(),
        mayDecide,
        late.entries().stream()
            .map(one -> answer(one, names, mayDecide ? late.form() : null))
            .toList());
  }

  /** Only who decides is told what answers say, in the letters of the form. */
  private static LateArrivals.Answer answer(LateEntry entry, Names names, @Nullable Form form) {
    SlotId slot = entry.track().slot();
    Lapse lapse = entry.lapse();
    return new LateArrivals.Answer(
        HeldNames.of(entry.track(), entry.sequence()),
        slot == null ? null : slot.toString(),
        entry.writtenAt(),
        entry.arrivedAt(),
        entry.byFile() ? "file" : "page",
        entry.outcome().code(),
        said(entry, entry.said(), form),
        said(entry, entry.stands(), form),
        entry.overtaken(),
        decided(entry.ruling(), names),
        lapse == null ? null : lapse.code());
  }

  private static LateArrivals.@Nullable Said said(
      LateEntry entry, LateEntry.@Nullable Said said, @Nullable Form form) {
    if (said == null || form == null) {
      return null;
    }
    SlotId slot = entry.track().slot();
    return slot == null
        ? SaidViews.ofBlock(said.block())
        : form.slot(slot).map(place -> SaidViews.of(place, said.response())).orElse(null);
  }

  private static LateArrivals.@Nullable Decided decided(@Nullable Ruling ruling, Names names) {
    if (ruling == null) {
      return null;
    }
    String name = personOf(ruling).map(names.people()::get).map(PersonName::fullName).orElse("");
    return new LateArrivals.Decided(name, ruling.at(), ruling.decision().reason());
  }
}
