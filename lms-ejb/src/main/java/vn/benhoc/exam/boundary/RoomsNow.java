package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rooms of the sittings under way, those with trouble first.
 *
 * @param items some of them
 * @param nextCursor for those after; null where there are none
 * @param total how many there are as asked for
 * @param troubled how many of them have trouble
 * @param schools in whose buildings there are rooms now, by name, whatever was asked for
 */
public record RoomsNow(
    Instant serverNow,
    List<RoomNow> items,
    @Nullable String nextCursor,
    int total,
    int troubled,
    List<School> schools) {

  public RoomsNow {
    items = List.copyOf(items);
    schools = List.copyOf(schools);
  }

  /** A school. */
  public record School(UUID id, String name) {}

  /**
   * A room.
   *
   * @param roomId null for those of a sitting who have no seat
   * @param name null as well then
   * @param schoolName whose building it is in; null where that is not said
   * @param notBegun how many may still come: neither begun nor marked absent
   * @param silent how many who write are not heard from
   * @param silentSince when the one gave the last sign who is silent for longest; null for nobody
   * @param unheard how many who write were not heard from since this node began, a moment ago, and
   *     may still come back to it
   * @param oldestSave the oldest last save of those who write; of who has saved nothing, the start
   * @param trouble {@code silent}; {@code unheard}; {@code empty} where nobody has begun ten
   *     minutes after the opening; {@code none}
   * @param invigilators the names of who is named for it
   */
  public record RoomNow(
      UUID sittingId,
      String sitting,
      @Nullable UUID roomId,
      @Nullable String name,
      @Nullable String schoolName,
      int candidates,
      int notBegun,
      int absent,
      int writing,
      int handedIn,
      int silent,
      @Nullable Instant silentSince,
      int unheard,
      @Nullable Instant oldestSave,
      String trouble,
      List<String> invigilators) {

    public RoomNow {
      invigilators = List.copyOf(invigilators);
    }
  }
}
