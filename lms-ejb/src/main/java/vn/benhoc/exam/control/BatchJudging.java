package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Lapse;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Judges what came together, one after the other, on an attempt as it stood; whoever asks takes
 * over what came of it, or nothing. For one batch and one thread.
 */
final class BatchJudging {

  private final AttemptContext context;
  private final Instant now;
  private final List<AttemptWork.Line> lines = new ArrayList<>();
  private AttemptFacts facts;
  private AttemptState state;
  private boolean saves;
  private int leftOut;

  /**
   * What came of events.
   *
   * @param kept how many of them were new, and count or wait for a decision
   * @param leftOut how many were new, came late and were not written in time: the log keeps them,
   *     and they count for nothing
   */
  record Taken(int kept, int leftOut) {}

  BatchJudging(AttemptContext context, AttemptFacts facts, AttemptState state, Instant now) {
    this.context = context;
    this.facts = facts;
    this.state = state;
    this.now = now;
  }

  /**
   * Judges the next.
   *
   * @throws RefusedException if the rules refuse it; {@code attempt-log-full}
   */
  void judge(BatchEvents.Read read) {
    AttemptEvent event = read.event();
    if (LogLimits.isOneNoticeTooMany(event, facts)) {
      return;
    }
    ReusedNumbers.refuseIn(state, read);
    Transition transition = context.rules().apply(state, event, now);
    AttemptProblems.refuseUnlessAccepted(transition, read.path());
    if (transition instanceof Transition.Accepted accepted && accepted.effect().isLogged()) {
      LogLimits.requireRoom(facts);
      facts = noticed(facts.after(1), event);
      Lapse lapse = lapse(accepted, event);
      EventDocuments.Line text = EventDocuments.write(event, read.clientTime(), lapse);
      lines.add(new AttemptWork.Line(facts.id(), facts.lastNumber(), now, text));
      saves |= !(event instanceof AttemptEvent.Noticed);
      leftOut += lapse == null ? 0 : 1;
    }
    state = transition.state();
  }

  private static @Nullable Lapse lapse(Transition.Accepted accepted, AttemptEvent event) {
    return accepted.effect() == Transition.Effect.LEFT_OUT
        ? LeftOutViews.lapse(accepted.state(), (AttemptEvent.ByCandidate) event)
        : null;
  }

  private static AttemptFacts noticed(AttemptFacts row, AttemptEvent event) {
    return event instanceof AttemptEvent.Noticed notice
        ? row.at(row.desk().noticing(notice.kind() == NoticeKind.LEFT))
        : row;
  }

  /**
   * The row after all of it.
   *
   * @param heardAt when its page was heard of last, if what came saves something
   */
  AttemptFacts factsAfter(Instant heardAt) {
    return saves && facts.closed() == null
        ? facts
            .saved(heardAt, Progress.of(context.form(), state).answered())
            .endsAt(context.rules().deadline(state, now).orElse(facts.deadline()))
        : facts;
  }

  AttemptState state() {
    return state;
  }

  List<AttemptWork.Line> lines() {
    return lines;
  }

  Taken taken() {
    return new Taken(lines.size() - leftOut, leftOut);
  }
}
