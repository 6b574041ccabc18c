package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Visit;
import vn.benhoc.platform.problem.RefusedException;

/** The attempts of which this node knows that they are being written. Nothing is read. */
@ApplicationScoped
public class WritingMemory {

  @Inject private AttemptContexts contexts;
  @Inject private AttemptMemory standings;
  @Inject private Lockdowns lockdowns;

  /**
   * An attempt that is being written.
   *
   * @param sender whose device may write it
   */
  public record Known(AttemptContext context, WritingDevice.Sender sender) {}

  /**
   * The attempt, if it is that person's, open, and the sitting is known to let the visit pass.
   *
   * @param device that asks; null if it names none
   */
  public Optional<Known> open(
      UUID attemptId, UUID personId, @Nullable String device, Supplier<Visit> visit, Instant now) {
    return contexts
        .recall(attemptId)
        .filter(context -> context.dealt().personId().equals(personId))
        .flatMap(context -> open(context, device, visit, now));
  }

  private Optional<Known> open(
      AttemptContext context, @Nullable String device, Supplier<Visit> visit, Instant now) {
    Optional<AttemptFacts> row = openRow(context, now);
    return row.isEmpty()
        ? Optional.empty()
        : lockdowns
            .recall(context.dealt().sittingId())
            .filter(check -> check.letsAllPass() || passes(check, visit.get()))
            .map(check -> new WritingDevice.Sender(device, check.oneDevice()))
            .filter(sender -> !sender.oneDevice() || holds(row.get(), sender))
            .map(sender -> new Known(context, sender));
  }

  private static boolean holds(AttemptFacts row, WritingDevice.Sender sender) {
    String holder = row.desk().device().holder();
    return holder != null && holder.equals(sender.device());
  }

  /** Whether this node knows the attempt to be open; no says that it does not know. */
  public boolean isOpen(AttemptContext context, Instant now) {
    return openRow(context, now).isPresent();
  }

  private Optional<AttemptFacts> openRow(AttemptContext context, Instant now) {
    return standings
        .recall(context.candidateId())
        .map(Standing::facts)
        .filter(row -> row.closed() == null && now.isBefore(row.deadline()));
  }

  private static boolean passes(LockdownCheck check, Visit visit) {
    try {
      check.require(visit);
      return true;
    } catch (RefusedException refused) {
      return false; // said, with the reason, to who asks by the way that reads
    }
  }
}
