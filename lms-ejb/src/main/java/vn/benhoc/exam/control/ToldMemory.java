package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.Told;
import vn.benhoc.exam.control.ListPlaces.Candidacy;
import vn.benhoc.exam.control.ListPlaces.Listed;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.PartOutline;
import vn.benhoc.platform.memory.Recent;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.time.TimeSource;

/**
 * What pages that ask are told from, so that thousands of them without a socket read nothing. What
 * staff do on this node is forgotten here at once; what they do on another one is seen here when an
 * entry is read anew. Safe for use by many threads.
 */
@ApplicationScoped
public class ToldMemory {

  private static final Logger LOG = Logger.getLogger(ToldMemory.class.getName());
  private static final int MOST = 40_000;
  private static final int MOST_SITTINGS = 500;
  private static final Duration GOOD = Duration.ofMinutes(2);
  private static final Duration FRESH = Duration.ofSeconds(20);
  private static final Duration SITTING_GOOD = Duration.ofSeconds(5);

  /** Who come at once and stand near each other wait for one of them to read. */
  private static final int LOCKS = 64;

  @Inject private ToldReading reading;
  @Inject private AttemptMemory attempts;
  @Inject private Background background;
  @Inject private TimeSource time;

  private final Recent<Candidacy, Listed> listed = Recent.entries(MOST);
  private final Recent<UUID, Known> known = Recent.entries(MOST);
  private final Recent<UUID, KnownSitting> rules = Recent.entries(MOST_SITTINGS);
  private final Set<UUID> reads = ConcurrentHashMap.newKeySet();
  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

  /**
   * A sitting and what may be told of its paper before it is opened.
   *
   * @param readAt before the first of it was read
   */
  public record KnownSitting(Sitting sitting, List<PartOutline> outline, Instant readAt) {

    public KnownSitting {
      outline = List.copyOf(outline);
    }

    private boolean isGood(Instant now, Duration age) {
      return now.isBefore(readAt.plus(age));
    }
  }

  /**
   * What was read for one candidate.
   *
   * @param room the name of their room; null without a seat in one
   * @param standing how the attempt stood; null before it began
   * @param promised the time given for when they begin
   * @param messages oldest first
   * @param readAt before the first of it was read
   */
  public record Known(
      Candidate candidate,
      @Nullable String room,
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
    return recall(new Candidacy(sittingId, personId), GOOD);
  }

  private Optional<Known> recall(Candidacy candidacy, Duration age) {
    Instant now = time.now();
    return listed
        .find(candidacy)
        .flatMap(one -> known.find(one.candidateId()))
        .filter(one -> now.isBefore(one.readAt().plus(age)));
  }

  /**
   * The same, read if it is not known or too old.
   *
   * @throws RefusedException {@code sitting-not-found} if the person is not on its list
   */
  public Known known(UUID sittingId, UUID personId) {
    return known(new Candidacy(sittingId, personId), GOOD);
  }

  /**
   * The same for a page that is opened, to which what happened on another node is known sooner.
   *
   * @throws RefusedException {@code sitting-not-found} if the person is not on its list
   */
  public Known fresh(UUID sittingId, UUID personId) {
    return known(new Candidacy(sittingId, personId), FRESH);
  }

  private Known known(Candidacy candidacy, Duration age) {
    return recall(candidacy, age).orElseGet(() -> readUnlessAnotherDid(candidacy, age));
  }

  private Known readUnlessAnotherDid(Candidacy candidacy, Duration age) {
    Sitting sitting = sitting(candidacy.sittingId());
    Listed asks =
        listed
            .find(candidacy, any -> true, reading::listed)
            .orElseThrow(() -> RefusedException.of(ExamRefusal.SITTING_NOT_FOUND));
    int near = Objects.hash(candidacy.sittingId(), asks.place() / ToldReading.TOGETHER);
    synchronized (locks[Math.floorMod(near, LOCKS)]) {
      return recall(candidacy, age).orElseGet(() -> read(sitting, asks));
    }
  }

  private Known read(Sitting sitting, Listed asks) {
    Map<UUID, Known> read = known.load(() -> reading.around(sitting, asks));
    for (Known one : read.values()) {
      Candidate candidate = one.candidate();
      listed.put(
          new Candidacy(candidate.sittingId(), candidate.personId()),
          new Listed(candidate.id(), candidate.place()));
    }
    return Objects.requireNonNull(read.get(asks.candidateId()));
  }

  /**
   * The sitting as it was a moment ago.
   *
   * @throws RefusedException {@code sitting-not-found}
   */
  public Sitting sitting(UUID sittingId) {
    return knownSitting(sittingId).sitting();
  }

  /**
   * The same with what may be told of its paper.
   *
   * @throws RefusedException {@code sitting-not-found}
   */
  public KnownSitting knownSitting(UUID sittingId) {
    Instant now = time.now();
    return rules
        .find(
            sittingId,
            one -> one.isGood(now, SITTING_GOOD),
            missing -> Optional.of(reading.sitting(missing)))
        .orElseThrow();
  }

  /**
   * The sitting for answers that must not wait, whatever the database does: if it is older than a
   * moment it is read anew meanwhile, for the next who asks. Empty if this node does not know it,
   * or not since two minutes.
   */
  public Optional<Sitting> sittingLately(UUID sittingId) {
    Instant now = time.now();
    Optional<KnownSitting> known = rules.find(sittingId).filter(one -> one.isGood(now, GOOD));
    if (known.filter(one -> !one.isGood(now, SITTING_GOOD)).isPresent()) {
      readAnew(sittingId);
    }
    return known.map(KnownSitting::sitting);
  }

  private void readAnew(UUID sittingId) {
    if (!reads.add(sittingId)) {
      return;
    }
    try {
      background.execute(() -> readQuietly(sittingId));
    } catch (RejectedExecutionException stopping) {
      reads.remove(sittingId);
      LOG.log(Level.FINE, "told.not-read", stopping);
    }
  }

  /** What can't be read is tried again by the next who asks, and from two minutes on in vain. */
  private void readQuietly(UUID sittingId) {
    try {
      knownSitting(sittingId);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "told.not-read", failure);
    } finally {
      reads.remove(sittingId);
    }
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

  /** The sitting is another than it was: the next question is answered with it. */
  void forgetSitting(UUID sittingId) {
    rules.forget(sittingId);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CandidateChanged changed) {
    forget(changed.candidateId());
  }
}
