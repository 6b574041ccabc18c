package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.id.Ids;

/**
 * Lets the pupils of the demo sit a sitting that is over. They go through the same rules, log and
 * hand-in as anybody; only the moments at which they are judged are those of that morning.
 */
@ApplicationScoped
public class DemoAttempts {

  private static final Duration LOOKED_OVER = Duration.ofSeconds(30);

  @Inject private Sittings sittings;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptWriter writer;
  @Inject private Ids ids;

  void sit(UUID sittingId) {
    Sitting sitting = sittings.sitting(sittingId);
    for (Candidate candidate : sittings.candidates(sittingId)) {
      DemoPupil pupil = DemoPupil.at(candidate.place());
      if (pupil.comes()) {
        write(pupil, contexts.of(sitting, candidate));
      }
    }
  }

  private void write(DemoPupil pupil, AttemptContext context) {
    AttemptTerms terms = context.rules().terms();
    Instant began = terms.opensAt().plus(pupil.startsAfter());
    AttemptWork work = new AttemptWork(context, null);
    work.start(ids.next(), began);
    var items = new TreeMap<>(context.rules().paper().items());
    for (DemoPupil.Sent sent : pupil.sends(items, terms.writing())) {
      work.save(BatchEvents.read(sent.batch()), began.plus(sent.after()));
    }
    if (pupil.handsIn()) {
      Instant left = began.plus(pupil.finishesAfter(terms.writing())).plus(LOOKED_OVER);
      work.handIn(HandInBy.CANDIDATE, left);
    } else {
      Instant deadline = work.standing().facts().deadline();
      work.handIn(HandInBy.CLOCK, deadline.plus(terms.grace()).plusMillis(1));
    }
    if (!writer.write(List.of(work)).isEmpty()) {
      throw new IllegalStateException("a pupil of the demo was not alone");
    }
  }
}
