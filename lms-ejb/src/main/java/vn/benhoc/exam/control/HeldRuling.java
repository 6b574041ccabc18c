package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.platform.problem.RefusedException;

/**
 * What somebody decides on the late answers of one attempt: on each by itself, so that what the
 * rules refuse does not keep it from the others. The request and the answer name each decision.
 */
public final class HeldRuling implements Act {

  private final Taken taken;
  private final List<HeldNames.Named> answers;
  private final List<RefusedException> refused = new ArrayList<>();

  /**
   * Who decides what.
   *
   * @param request names the decision
   */
  public record Taken(UUID request, boolean counts, String reason, UUID by, Instant at) {}

  public HeldRuling(Taken taken, List<HeldNames.Named> answers) {
    this.taken = taken;
    this.answers = List.copyOf(answers);
  }

  @Override
  public void on(AttemptWork work) {
    refused.clear();
    for (HeldNames.Named answer : answers) {
      try {
        work.decide(event(answer), taken.at());
      } catch (RefusedException why) {
        refused.add(why);
      }
    }
  }

  private HeldDecided event(HeldNames.Named answer) {
    String id = taken.request() + "/" + HeldNames.of(answer.track(), answer.sequence());
    Decision decision = Decision.of(id, "person:" + taken.by(), taken.reason());
    return new HeldDecided(answer.track(), answer.sequence(), taken.counts(), decision);
  }

  /** Why it was refused, once for each answer for which it was, when it was last done. */
  public List<RefusedException> refused() {
    return List.copyOf(refused);
  }

  /** On how many answers it was decided. */
  public int decided() {
    return answers.size() - refused.size();
  }
}
