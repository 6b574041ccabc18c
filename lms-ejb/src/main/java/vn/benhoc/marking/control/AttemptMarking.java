package vn.benhoc.marking.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.scoring.Answers;
import vn.benhoc.engine.scoring.Breakdown;
import vn.benhoc.engine.scoring.Scorer;
import vn.benhoc.exam.boundary.HandedInAttempt;
import vn.benhoc.exam.boundary.MarkingAccess;
import vn.benhoc.marking.entity.Mark;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.outbox.OutboxBatchHandler;
import vn.benhoc.platform.outbox.OutboxMessage;
import vn.benhoc.platform.time.TimeSource;

/**
 * Marks attempts soon after their hand-in, those that came together in one transaction. Where
 * something came late that counts, or an attempt was opened again, a new run takes the place of the
 * mark; the old one stays beside it. A message that comes twice changes nothing.
 */
@ApplicationScoped
public class AttemptMarking implements OutboxBatchHandler {

  private static final int FIRST_RUN = 1;

  @Inject private MarkingAccess exams;
  @Inject private FormStore forms;
  @Inject private Marks marks;
  @Inject private Ids ids;
  @Inject private TimeSource time;

  @Override
  public String topic() {
    return MarkingAccess.HANDED_IN;
  }

  @Override
  @Transactional
  public void handle(OutboxMessage message) {
    markAll(List.of(message.subject()));
  }

  @Override
  @Transactional
  public void handleAll(List<OutboxMessage> messages) {
    markAll(messages.stream().map(OutboxMessage::subject).distinct().toList());
  }

  private void markAll(List<UUID> attempts) {
    Map<UUID, Mark> known = marks.of(attempts);
    exams.handedIn(attempts).forEach(attempt -> mark(attempt, known.get(attempt.attemptId())));
  }

  private void mark(HandedInAttempt attempt, @Nullable Mark known) {
    FormModel model = forms.model(attempt.formId());
    Breakdown breakdown = Scorer.of(model.form(), model.items()).score(Answers.of(attempt.state()));
    var of = new Mark.Of(attempt.attemptId(), attempt.sittingId(), attempt.personId());
    var given =
        new Mark.Given(
            breakdown.points(),
            breakdown.max(),
            breakdown.pending(),
            BreakdownDocuments.write(breakdown));
    if (known == null) {
      marks.add(new Mark(ids.next(), of, FIRST_RUN, given, time.now()));
    } else if (!known.isOf(given)) {
      known.retire();
      marks.add(new Mark(ids.next(), of, known.run() + 1, given, time.now()));
    }
  }
}
