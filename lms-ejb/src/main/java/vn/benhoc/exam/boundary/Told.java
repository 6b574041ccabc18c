package vn.benhoc.exam.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a candidate is told: all of it when it asks, and again whenever an invigilator
 * does something. It carries the new state, so that nobody has to ask for it.
 *
 * <p>What two acts at one moment tell may come in another order than they were done. It is ordered
 * by what their commits are ordered by: {@code waiting} comes before all other states, then counts
 * the number, and where that is the same the time.
 *
 * @param number of the last event in the attempt's log; before the start, the version of the
 *     candidate's row
 * @param state {@code waiting}, {@code writing}, {@code paused} or {@code handed_in}
 * @param entry as in {@link EntryWay}
 * @param admitted whether an invigilator has let the candidate in, so that they may begin now
 * @param deadline when writing ends, in a pause as if it went on now; null before the start
 * @param millisLeft writing time left; before the start all of it, with what was given already
 * @param pausedUntil when the pause under way ends by itself; null without one, or if somebody has
 *     to end it
 * @param granted minutes the candidate has beyond those of the sitting and the allowance
 * @param handedIn what was handed in, so that nobody has to ask; null before
 * @param elsewhere whether the candidate goes on at another computer, and this page rests
 * @param askAfterMillis when a page without a socket should ask again; 0 in what is told by itself
 * @param messages what invigilators have said, oldest first; when something is told by itself, only
 *     what is new
 */
public record Told(
    UUID sittingId,
    int number,
    String state,
    Instant serverNow,
    String entry,
    boolean admitted,
    @Nullable Instant deadline,
    long millisLeft,
    @Nullable Instant pausedUntil,
    long granted,
    @Nullable HandedIn handedIn,
    boolean elsewhere,
    long askAfterMillis,
    List<Message> messages) {

  public Told {
    messages = List.copyOf(messages);
  }

  /** The same as an answer to a page that asks. */
  public Told askedAgainAfter(Duration pause) {
    return new Told(
        sittingId,
        number,
        state,
        serverNow,
        entry,
        admitted,
        deadline,
        millisLeft,
        pausedUntil,
        granted,
        handedIn,
        elsewhere,
        pause.toMillis(),
        messages);
  }

  /** What an invigilator said. */
  public record Message(UUID id, Instant at, String text) {}
}
