package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.exam.boundary.ActOutcome;
import vn.benhoc.exam.boundary.WallTile;

/**
 * What the minutes of a room tell.
 *
 * @param sitters by number
 * @param withheld how many of the room whoever asks may not see
 * @param acts oldest first, as the incidents and gaps
 */
public record MinutesFacts(
    Place place,
    List<Sitter> sitters,
    int withheld,
    List<Deed> acts,
    List<Note> incidents,
    List<Gap> gaps,
    Instant now) {

  public MinutesFacts {
    sitters = List.copyOf(sitters);
    acts = List.copyOf(acts);
    incidents = List.copyOf(incidents);
    gaps = List.copyOf(gaps);
  }

  /**
   * Which exam, where and when.
   *
   * @param authority the department at the top; empty if there is none
   * @param organiser who holds the exam; empty if that is not one unit
   * @param session null where a class sits by itself
   * @param room null for a sitting without rooms
   * @param site whose building the room is in; null where that is not said
   * @param invigilators who is named for the room, the first named first
   */
  public record Place(
      String authority,
      String organiser,
      @Nullable String session,
      String sitting,
      String subject,
      @Nullable String room,
      @Nullable String site,
      List<String> invigilators,
      Hours hours,
      Conditions conditions) {

    public Place {
      invigilators = List.copyOf(invigilators);
    }
  }

  /** When it may be sat, and how many minutes. */
  public record Hours(Instant opensAt, Instant closesAt, int minutes) {}

  /** How one gets in, as in {@code EntryWay}, and what computers have to be like. */
  public record Conditions(
      String entry, boolean safeBrowser, boolean networks, boolean oneDevice) {}

  /**
   * A candidate.
   *
   * @param byCode whether they began with the code of the room
   */
  public record Sitter(
      WallTile tile,
      boolean byCode,
      boolean largerText,
      @Nullable String allowanceReason,
      @Nullable String receipt,
      Seen seen) {

    public boolean isPresent() {
      return tile.startedAt() != null;
    }

    public boolean isWriting() {
      return isPresent() && tile.handedInAt() == null;
    }

    public boolean isAbsent() {
      return tile.state().equals("absent");
    }
  }

  /**
   * What the candidate's page noticed.
   *
   * @param times how often; a leaving once, at its beginning
   * @param millis how long it lasted, all in all
   * @param away how many leavings nobody knows the length of: the page never told that it was back
   * @param devices at how many the candidate wrote
   * @param files how many files with answers were handed in for them
   */
  public record Seen(
      Map<NoticeKind, Integer> times,
      Map<NoticeKind, Long> millis,
      int away,
      int devices,
      int files) {

    static final Seen NOTHING = new Seen(Map.of(), Map.of(), 0, 0, 0);

    public Seen {
      times = Map.copyOf(times);
      millis = Map.copyOf(millis);
    }

    /** One device is what is expected. */
    public boolean isWorthTelling() {
      return !times.isEmpty() || devices > 1 || files > 0;
    }
  }

  /**
   * What an invigilator did.
   *
   * @param kind as in {@code DeskActKind}
   * @param outcome null where it is not known
   */
  public record Deed(
      Instant at,
      String kind,
      Whom whom,
      @Nullable Long minutes,
      String reason,
      String by,
      @Nullable ActOutcome outcome) {}

  /** For whom: a candidate, or else the room or the whole sitting. */
  public record Whom(@Nullable UUID candidateId, @Nullable UUID roomId) {}

  /**
   * An incident.
   *
   * @param about number and name; null where it is about nobody alone
   * @param isOfSitting whether it is about the whole sitting, and not about the room
   */
  public record Note(
      Instant at, @Nullable String about, boolean isOfSitting, String note, String by) {}

  /**
   * A span in which the server could not write.
   *
   * @param touched how many of the room were at work
   */
  public record Gap(Instant from, Instant until, int touched, @Nullable Decided decided) {}

  /** What was decided about it. */
  public record Decided(boolean credited, String reason, String by) {}
}
