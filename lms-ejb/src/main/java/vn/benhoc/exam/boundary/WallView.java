package vn.benhoc.exam.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of a room, or of a sitting without rooms, as they are now.
 *
 * @param room null where the sitting is shown as a whole
 * @param mayNote whether the caller may note something for the minutes of all that is shown
 * @param askAfterMillis when a wall without a socket should ask again; 0 in what is told by itself
 * @param tiles in the order of the list
 */
public record WallView(
    WallSitting sitting,
    @Nullable WallRoom room,
    boolean mayNote,
    Instant serverNow,
    long askAfterMillis,
    List<WallTile> tiles) {

  public WallView {
    tiles = List.copyOf(tiles);
  }

  /** The same as an answer to a wall that asks. */
  public WallView askedAgainAfter(Duration pause) {
    return new WallView(sitting, room, mayNote, serverNow, pause.toMillis(), tiles);
  }

  /** The sitting; {@code entry} as in {@link EntryWay}. */
  public record WallSitting(
      UUID id, String title, Instant opensAt, Instant closesAt, int minutes, String entry) {}

  /**
   * The room.
   *
   * @param code what is read out in it
   */
  public record WallRoom(UUID id, String name, String code) {}
}
