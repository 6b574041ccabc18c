package vn.benhoc.exam.control;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.exam.boundary.HandedIn;
import vn.benhoc.exam.boundary.Receipt;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** What candidates write, given to the lane; and what they are told when it is on disk. */
@ApplicationScoped
public class AttemptWriting {

  /** Not injected by CDI, which looks the bean up at every call; every save comes by here. */
  @EJB private AttemptLane lane;

  @Inject private TimeSource time;

  /**
   * Keeps a batch, all of it or nothing.
   *
   * @param now when it came
   * @return the receipt, once the batch is on disk; or the refusal
   * @throws RefusedException {@code response-not-valid} where the batch makes no sense
   */
  public CompletionStage<Receipt> save(
      AttemptContext context, WritingDevice.Sender sender, ResponseBatch batch, Instant now) {
    List<BatchEvents.Read> events = BatchEvents.read(batch);
    return lane.submit(context, Act.save(sender, events, now))
        .thenApply(standing -> receipt(batch, events, context, standing.state(), now));
  }

  private Receipt receipt(
      ResponseBatch batch,
      List<BatchEvents.Read> events,
      AttemptContext context,
      AttemptState state,
      Instant savedAt) {
    TreeSet<Long> accepted = new TreeSet<>();
    events.forEach(read -> accepted.add(read.sequence()));
    String client = batch.clientId() == null ? "" : batch.clientId();
    Instant now = time.now();
    return new Receipt(
        state.lastSequence(client),
        savedAt,
        now,
        context.rules().deadline(state, now).orElse(now),
        context.rules().millisLeft(state, now),
        new ArrayList<>(accepted),
        state.phase().code(),
        LeftOutViews.among(events, state));
  }

  /**
   * Hands in what is kept. Done twice it says the same twice.
   *
   * @param now when it came
   */
  public CompletionStage<HandedIn> handIn(
      AttemptContext context, WritingDevice.Sender sender, Instant now) {
    return lane.submit(context, Act.handIn(sender, now))
        .thenApply(standing -> handedIn(context, standing));
  }

  private static HandedIn handedIn(AttemptContext context, Standing standing) {
    return AttemptViews.handedIn(standing, context)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "attempt " + standing.facts().id() + " was not handed in"));
  }
}
