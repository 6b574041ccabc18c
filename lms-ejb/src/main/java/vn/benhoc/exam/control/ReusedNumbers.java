package vn.benhoc.exam.control;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Held;
import vn.benhoc.engine.attempt.LeftOut;
import vn.benhoc.engine.attempt.Sheet;
import vn.benhoc.engine.attempt.Subject;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.engine.attempt.Written;
import vn.benhoc.engine.response.Response;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Refuses an entry that has the number of another one: its page would take it for kept. What a
 * number stood for is known of the last one of a client on a matter, while it stands on the sheet
 * or waits for a decision; of others the log alone knows, and they are taken for repeated.
 */
final class ReusedNumbers {

  private ReusedNumbers() {}

  /**
   * Refuses an event if its number is known for another one.
   *
   * @throws RefusedException {@code response-not-valid}, located at the entry's number
   */
  static void refuseIn(AttemptState state, BatchEvents.Read read) {
    if (read.event() instanceof ByCandidate event && contradicts(state, event)) {
      throw RefusedException.located(
          ExamRefusal.RESPONSE_NOT_VALID,
          List.of(Finding.at(read.path() + "/sequence", "sequence-reused")));
    }
  }

  private static boolean contradicts(AttemptState state, ByCandidate event) {
    Track track = Track.of(event);
    if (state.seen().lastSequence(track) != event.origin().sequence()) {
      return false;
    }
    LeftOut left = state.sheet().leftOut().get(track);
    if (left != null && left.event().origin().sequence() == event.origin().sequence()) {
      return !saysTheSame(left.event(), event);
    }
    Held held = state.sheet().held().get(track);
    if (held != null) {
      return !saysTheSame(held.event(), event);
    }
    Written last = state.sheet().written().get(Subject.of(event));
    return last != null
        && last.client().equals(track.client())
        && !wasDecidedOn(state, track)
        && !stands(state.sheet(), event);
  }

  /** What was held and dropped has a number, and is not what stands. */
  private static boolean wasDecidedOn(AttemptState state, Track track) {
    return state.seen().decisions().values().stream()
        .anyMatch(one -> one instanceof HeldDecided decided && decided.track().equals(track));
  }

  private static boolean saysTheSame(AttemptEvent held, ByCandidate event) {
    if (held instanceof Answered known && event instanceof Answered answer) {
      return Objects.equals(known.response(), answer.response());
    }
    return !(held instanceof BlockChosen known && event instanceof BlockChosen choice)
        || Objects.equals(known.block(), choice.block());
  }

  private static boolean stands(Sheet sheet, ByCandidate event) {
    if (event instanceof Answered answer) {
      return Objects.equals(sheet.responses().get(answer.slot()), unlessBlank(answer.response()));
    }
    if (event instanceof Flagged flag) {
      return sheet.flags().contains(flag.slot()) == flag.flagged();
    }
    return !(event instanceof BlockChosen choice) || Objects.equals(sheet.block(), choice.block());
  }

  private static @Nullable Response unlessBlank(@Nullable Response response) {
    return response == null || response.isBlank() ? null : response;
  }
}
