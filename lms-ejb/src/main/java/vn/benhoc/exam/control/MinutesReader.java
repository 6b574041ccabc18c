package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.WallSight;
import vn.benhoc.exam.boundary.WallTile;
import vn.benhoc.exam.control.MinutesFacts.Deed;
import vn.benhoc.exam.control.MinutesFacts.Note;
import vn.benhoc.exam.control.MinutesFacts.Sitter;
import vn.benhoc.exam.control.MinutesFacts.Whom;
import vn.benhoc.exam.control.RoomNotes.Noted;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Incident;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.audit.AuditChain;
import vn.benhoc.platform.audit.AuditEnd;
import vn.benhoc.platform.problem.RefusedException;

/** Reads what the minutes of a room tell, and keeps that they were made. */
@ApplicationScoped
public class MinutesReader {

  /** More are no room; a sitting of so many has rooms. */
  private static final int MOST = 250;

  @Inject private Sittings sittings;
  @Inject private Rooms rooms;
  @Inject private MinutesPlaces places;
  @Inject private MinutesGaps gaps;
  @Inject private WallTiles tiles;
  @Inject private DeskActs acts;
  @Inject private ReachedRows reached;
  @Inject private RoomNotes roomNotes;
  @Inject private AttemptNotices notices;
  @Inject private Roster roster;
  @Inject private Audit audit;
  @Inject private AuditChain chain;

  /** A room's candidates as far as they are seen, with their attempts. */
  record Seated(Map<UUID, Candidate> candidates, Map<UUID, Attempt> attempts) {}

  /**
   * As things stand, in one look at the database.
   *
   * @throws RefusedException {@code minutes-too-early}, {@code minutes-of-a-room}
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public MinutesFacts read(WallSight sight, Instant now) {
    Sitting sitting = sittings.sitting(sight.sittingId());
    UUID roomId = sight.roomId().orElse(null);
    if (now.isBefore(sitting.opensAt())) {
      throw RefusedException.of(ExamRefusal.MINUTES_TOO_EARLY);
    }
    List<Candidate> all = sittings.candidatesIn(sitting.id(), roomId);
    if (roomId == null && (all.size() > MOST || !rooms.rooms(sitting.id()).isEmpty())) {
      throw RefusedException.of(ExamRefusal.MINUTES_OF_A_ROOM);
    }
    List<Candidate> told =
        all.stream()
            .filter(one -> sight.covers(one.classId(), one.roomId()))
            .sorted(Comparator.comparing(Candidate::sbd))
            .toList();
    Map<UUID, Candidate> byId =
        told.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    Seated seated = new Seated(byId, sittings.attemptsOf(byId.keySet()));
    AttemptNotices.Found found =
        notices.of(seated.attempts().values().stream().map(Attempt::id).toList());
    return new MinutesFacts(
        places.of(sitting, roomId == null ? null : rooms.room(sitting.id(), roomId)),
        sitters(tiles.of(sitting, told, now), seated, found),
        all.size() - told.size(),
        deeds(sight, seated, found.decisions()),
        notes(sight),
        gaps.of(sitting, seated, now),
        now);
  }

  private static List<Sitter> sitters(
      List<WallTile> tiles, Seated seated, AttemptNotices.Found found) {
    return tiles.stream()
        .map(
            tile -> {
              Candidate candidate = seated.candidates().get(tile.id());
              Attempt attempt = seated.attempts().get(tile.id());
              return new Sitter(
                  tile,
                  attempt != null && found.byCode().contains(attempt.id()),
                  candidate != null && candidate.hasLargerText(),
                  candidate == null ? null : candidate.allowanceReason(),
                  attempt == null ? null : attempt.receiptCode(),
                  attempt == null ? MinutesFacts.Seen.NOTHING : found.of(attempt.id()));
            })
        .toList();
  }

  private List<Deed> deeds(WallSight sight, Seated seated, Set<String> decisions) {
    Set<UUID> partly = reached.actsFor(seated.candidates().keySet());
    List<DeskAct> done =
        acts.of(sight.sittingId()).stream()
            .filter(act -> concerns(act, sight, seated, decisions))
            .filter(act -> !act.isPartial() || partly.contains(act.id()))
            .toList();
    Map<UUID, PersonName> names = names(done.stream().map(DeskAct::byId).toList());
    return done.stream().map(act -> deed(act, name(names, act.byId()))).toList();
  }

  /** What is done for all of a sitting is for whom it reached. */
  private static boolean concerns(
      DeskAct act, WallSight sight, Seated seated, Set<String> decisions) {
    UUID candidate = act.scope().candidateId();
    UUID room = act.scope().roomId();
    if (candidate != null) {
      return seated.candidates().containsKey(candidate);
    }
    return room == null
        ? ReachedRows.WITHOUT_DECISION.contains(act.matter().kind())
            || decisions.contains(act.id().toString())
        : sight.roomId().filter(room::equals).isPresent();
  }

  private static Deed deed(DeskAct act, String by) {
    Duration time = act.matter().time();
    String outcome = act.outcome();
    return new Deed(
        act.at(),
        act.matter().kind(),
        new Whom(act.scope().candidateId(), act.scope().roomId()),
        time == null ? null : time.toMinutes(),
        act.matter().reason(),
        by,
        outcome == null ? null : OutcomeDocuments.read(outcome));
  }

  private List<Note> notes(WallSight sight) {
    List<Noted> noted =
        roomNotes.of(sight.sittingId(), sight.roomId().orElse(null)).stream()
            .filter(one -> one.isFor(sight.reach()))
            .toList();
    Map<UUID, PersonName> names = names(noted.stream().map(one -> one.incident().byId()).toList());
    return noted.stream().map(one -> note(one, name(names, one.incident().byId()))).toList();
  }

  private static Note note(Noted noted, String by) {
    Incident one = noted.incident();
    Candidate about = noted.about();
    return new Note(
        one.at(),
        about == null ? null : about.sbd() + " " + about.fullName(),
        noted.isOfSitting(),
        one.note(),
        by);
  }

  private Map<UUID, PersonName> names(List<UUID> people) {
    return roster.names(people.stream().distinct().toList());
  }

  private static String name(Map<UUID, PersonName> names, UUID person) {
    @Nullable PersonName name = names.get(person);
    return name == null ? "" : name.fullName();
  }

  /** What a person is called. */
  public String nameOf(UUID person) {
    return roster.name(person).fullName();
  }

  /** Where the audit trail ends before they are made. */
  public AuditEnd trail() {
    return chain.end();
  }

  /** Keeps on the audit chain that they were made, and the code of what they say. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void made(WallSight sight, MinutesForm form) {
    audit.record(
        "invigilation.minutes",
        sight.roomId().isPresent() ? "room" : "sitting",
        sight.roomId().orElse(sight.sittingId()),
        "{\"sitting\":\"%s\",\"content\":\"%s\",\"final\":%b}"
            .formatted(sight.sittingId(), form.fingerprint(), !form.isDraft()));
  }
}
