package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.control.DeskWork.Done;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision.Taken;

/**
 * Gives the time of an outage back. The outage names the decision of every event, so that nobody
 * gets it twice, however often it is given.
 */
@ApplicationScoped
public class OutageActs {

  @Inject private OutageRecord record;
  @Inject private DeskWork work;

  /**
   * What came of it in a sitting.
   *
   * @param candidates to how many it was given
   * @param refused how many the rules refuse it to
   * @param unwritten how many could not be written
   */
  public record Given(int candidates, int refused, int unwritten) {}

  /** Gives it back to all whom it touched in the sitting, and waits until that is on disk. */
  public Given credit(Outage outage, OutageRecord.Share share, Taken taken) {
    List<Reached> touched = share.candidates().stream().map(Reached::of).toList();
    List<Done> done = work.carryOut(deed(outage, taken), share.sitting(), touched);
    int unwritten = (int) done.stream().filter(Done::isUnwritten).count();
    int given = (int) done.stream().filter(one -> one.refused() == null).count();
    if (unwritten == 0) {
      record.credited(outage, share.sitting().id(), given, taken);
    }
    return new Given(given, done.size() - given - unwritten, unwritten);
  }

  /** How long after it an outage may open attempts again: that morning, not in the evening. */
  private static final Duration REOPENS_WITHIN = Duration.ofHours(3);

  /** What the clock has handed in since is opened again; what an invigilator has taken is not. */
  static Act deed(Outage outage, Taken taken) {
    Decision decision =
        Decision.of("outage:" + outage.id(), "person:" + taken.by(), taken.reason());
    Act reopened =
        Act.decide(new AttemptEvent.Reopened(Duration.ZERO, outage.span(), decision), taken.at());
    Act credited = Act.decide(new AttemptEvent.OutageCredited(outage.span(), decision), taken.at());
    return attempt -> {
      if (attempt.knows(decision.id())) {
        return;
      }
      boolean reopens = reopens(attempt.standing().facts().closed(), outage, taken.at());
      (reopens ? reopened : credited).on(attempt);
    };
  }

  private static boolean reopens(AttemptFacts.@Nullable Closed closed, Outage outage, Instant now) {
    return closed != null && reopens(closed.by(), outage, now);
  }

  /**
   * Whether giving it back now opens again what was handed in.
   *
   * @param by who handed in, as in {@link HandInBy}
   */
  static boolean reopens(String by, Outage outage, Instant now) {
    return by.equals(HandInBy.CLOCK.code())
        && now.isBefore(outage.span().endExclusive().plus(REOPENS_WITHIN));
  }
}
