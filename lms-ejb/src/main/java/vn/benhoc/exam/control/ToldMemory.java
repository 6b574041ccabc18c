package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Told;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.memory.Recent;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * What pages that ask are told from, so that thousands of them without a socket read nothing. What
 * staff do on this node is forgotten here at once; what they do on another one is seen here when an
 * entry is read anew. Safe for use by many threads.
 */
@ApplicationScoped
public class ToldMemory {

  private static final int MOST = 40_000;
  private static final int MOST_SITTINGS = 500;
  private static final Duration GOOD = Duration.ofMinutes(2);
  private static final Duration SITTING_GOOD = Duration.ofSeconds(5);

  @Inject private Sittings sittings;
  @Inject private AttemptMemory attempts;
  @Inject private TimeSource time;

  private final Recent<Place, UUID> candidates = Recent.entries(MOST);
  private final Recent<UUID, Known> known = Recent.entries(MOST);
  private final Recent<UUID, KnownSitting> rules = Recent.entries(MOST_SITTINGS);

  private record Place(UUID sittingId, UUID personId) {}

  private record KnownSitting(Sitting sitting, Instant readAt) {}

  /**
   * What was read for one candidate.
   *
   * @param standing how the attempt stood; null before it began
   * @param promised the time given for when they begin
   * @param messages oldest first
   */
  public record Known(
      Candidate candidate,
      @Nullable Standing standing,
      Duration promised,
      List<Told.Message> messages,
      Instant readAt) {

    public Known {
      messages = List.copyOf(messages);
    }
  }

  /** What this node knows of the person's candidacy in a sitting; nothing is read. */
  public Optional<Known> recall(UUID sittingId, UUID personId) {
    Instant now = time.now();
    return candidates
        .find(new Place(sittingId, personId))
        .flatMap(known::find)
        .filter(one -> isGood(one, now));
  }

  /**
   * The same, read if it is not known or too old.
   *
   * @param read reads all that is remembered of the candidate of that id, the row too: what was
   *     read before could be of before a change that is forgotten already
   * @throws RefusedException {@code sitting-not-found} if the person is not on its list
   */
  public Known known(UUID sittingId, UUID personId, Function<UUID, Known> read) {
    Instant now = time.now();
    UUID candidate =
        candidates
            .find(
                new Place(sittingId, personId),
                any -> true,
                missing -> sittings.candidacyId(sittingId, personId))
            .orElseThrow(() -> RefusedException.of(ExamRefusal.SITTING_NOT_FOUND));
    return known
        .find(candidate, one -> isGood(one, now), missing -> Optional.of(read.apply(missing)))
        .orElseThrow();
  }

  private static boolean isGood(Known one, Instant now) {
    return now.isBefore(one.readAt().plus(GOOD));
  }

  /** The sitting as it was a moment ago. */
  public Sitting sitting(UUID sittingId) {
    Instant now = time.now();
    return rules
        .find(
            sittingId,
            one -> now.isBefore(one.readAt().plus(SITTING_GOOD)),
            missing -> Optional.of(new KnownSitting(sittings.sitting(missing), now)))
        .map(KnownSitting::sitting)
        .orElseThrow();
  }

  /** How the attempt stands, of what was read and what was written on this node since. */
  public Optional<Standing> standing(Known of) {
    return Stream.concat(
            Stream.ofNullable(of.standing()), attempts.recall(of.candidate().id()).stream())
        .max(Comparator.comparingInt(one -> one.facts().lastNumber()));
  }

  /** Something was told to the candidate: the next question is answered with it. */
  void forget(UUID candidateId) {
    known.forget(candidateId);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CandidateChanged changed) {
    forget(changed.candidateId());
  }
}
