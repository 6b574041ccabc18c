package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.exam.boundary.AttemptView;
import vn.benhoc.exam.boundary.HandedIn;
import vn.benhoc.exam.boundary.ResponseBody;

/** Shows an attempt to its candidate. */
public final class AttemptViews {

  private AttemptViews() {}

  /** The view for one client; without a client nothing is known of sequences. */
  public static AttemptView view(
      Standing standing,
      AttemptContext context,
      Instant now,
      @Nullable String client,
      boolean released) {
    AttemptFacts attempt = standing.facts();
    AttemptState state = standing.state();
    AttemptFacts.Closed closed = attempt.closed();
    Progress progress = Progress.of(context.form(), state);
    return new AttemptView(
        attempt.id(),
        context.dealt().sittingId(),
        state.phase().code(),
        now,
        attempt.startedAt(),
        context.rules().deadline(state, now).orElse(attempt.deadline()),
        context.rules().millisLeft(state, now),
        client == null ? 0 : state.lastSequence(client),
        responses(state),
        flags(state),
        state.block(),
        progress.answered(),
        progress.total(),
        held(state),
        LeftOutViews.of(state),
        closed == null ? null : closed.at(),
        closed == null ? null : closed.by(),
        closed == null ? null : closed.receiptCode(),
        released,
        null,
        context.rules().isPaused(state, now),
        context.rules().pauseEnd(state, now).orElse(null));
  }

  /** A mark is no answer; the choice of a block is one thing to decide like each of them. */
  private static int held(AttemptState state) {
    return (int)
        state.sheet().held().keySet().stream()
            .filter(track -> track.matter() != Track.Matter.FLAG)
            .map(track -> Optional.ofNullable(track.slot()))
            .distinct()
            .count();
  }

  /** What was handed in; empty while the candidate writes. */
  public static Optional<HandedIn> handedIn(Standing standing, AttemptContext context) {
    AttemptFacts.Closed closed = standing.facts().closed();
    if (closed == null) {
      return Optional.empty();
    }
    Progress progress = Progress.of(context.form(), standing.state());
    return Optional.of(
        new HandedIn(
            closed.at(), closed.by(), closed.receiptCode(), progress.answered(), progress.total()));
  }

  private static Map<String, ResponseBody> responses(AttemptState state) {
    Map<String, ResponseBody> bySlot = new TreeMap<>();
    state
        .responses()
        .forEach((slot, given) -> bySlot.put(slot.toString(), ResponseDocuments.write(given)));
    return bySlot;
  }

  private static List<String> flags(AttemptState state) {
    return state.flags().stream().sorted().map(Object::toString).toList();
  }
}
