package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;

/**
 * Lets the pupils of the demo sit a sitting that is over. They go through the same rules, log and
 * hand-in as anybody; only the moments at which they are judged are those of that morning.
 */
@ApplicationScoped
public class DemoAttempts {

  private static final Duration LOOKED_OVER = Duration.ofSeconds(30);

  @Inject private Sittings sittings;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptStart attemptStart;
  @Inject private AttemptSaving saving;
  @Inject private HandIn handIn;

  void sit(UUID sittingId) {
    Sitting sitting = sittings.sitting(sittingId);
    for (Candidate candidate : sittings.candidates(sittingId)) {
      DemoPupil pupil = DemoPupil.at(candidate.place());
      if (pupil.comes()) {
        write(pupil, candidate, contexts.of(sitting, candidate));
      }
    }
  }

  private void write(DemoPupil pupil, Candidate candidate, AttemptContext context) {
    AttemptTerms terms = context.rules().terms();
    Instant began = terms.opensAt().plus(pupil.startsAfter());
    Attempt attempt = attemptStart.start(candidate, context, began);
    var items = new TreeMap<>(context.rules().paper().items());
    for (DemoPupil.Sent sent : pupil.sends(items, terms.writing())) {
      Instant at = began.plus(sent.after());
      saving.save(attempt, context, BatchEvents.read(sent.batch()), at);
    }
    if (pupil.handsIn()) {
      Instant left = began.plus(pupil.finishesAfter(terms.writing())).plus(LOOKED_OVER);
      handIn.handIn(attempt, context, HandInBy.CANDIDATE, left);
    } else {
      Instant swept = attempt.deadline().plus(terms.grace()).plusMillis(1);
      handIn.handIn(attempt, context, HandInBy.CLOCK, swept);
    }
  }
}
