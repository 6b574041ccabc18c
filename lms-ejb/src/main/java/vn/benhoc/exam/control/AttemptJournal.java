package vn.benhoc.exam.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.exam.control.AttemptMemory.Folded;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.EventKey;
import vn.benhoc.exam.entity.EventRow;

/**
 * Reads and writes the log of attempts. Whoever writes holds the attempt's row, so the log of one
 * attempt has one writer at a time on all nodes together; transactions read what is committed.
 */
@ApplicationScoped
public class AttemptJournal {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Resource private TransactionSynchronizationRegistry transaction;

  @Inject private AttemptMemory memory;

  public Optional<Attempt> find(UUID attemptId) {
    return Optional.ofNullable(entities.find(Attempt.class, attemptId));
  }

  /** The attempt's row, held until the end of the transaction. */
  public Optional<Attempt> hold(UUID attemptId) {
    return Optional.ofNullable(
        entities.find(Attempt.class, attemptId, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The attempts whose time was over at that moment and that nobody handed in, by the deadline of
   * their rows. It can be earlier than that of the log, where time was granted since; the rules
   * decide, and {@link HandIn} then moves it.
   */
  public List<UUID> due(Instant deadlineBefore, int most) {
    return entities
        .createQuery(
            "select a.id from Attempt a where a.handedInAt is null and a.deadline < :limit"
                + " order by a.deadline",
            UUID.class)
        .setParameter("limit", deadlineBefore)
        .setMaxResults(most)
        .getResultList();
  }

  public Attempt begin(UUID id, Candidate candidate, Instant now, Instant deadline) {
    Attempt attempt = new Attempt(id, candidate, now, deadline);
    entities.persist(attempt);
    entities.flush();
    append(attempt, new AttemptEvent.Started(), now, null);
    return attempt;
  }

  /**
   * The state that the log adds up to.
   *
   * @throws IllegalStateException if the rules refuse what the log holds
   */
  public AttemptState state(Attempt attempt, AttemptRules rules) {
    Folded known =
        memory
            .recall(attempt.id())
            .filter(folded -> folded.number() <= attempt.lastNumber())
            .orElseGet(() -> new Folded(0, AttemptState.initial()));
    if (known.number() == attempt.lastNumber()) {
      return known.state();
    }
    return fold(attempt.id(), rules, known.state(), after(attempt, known.number()));
  }

  /**
   * The state after more of the log. What was accepted once is accepted always, unless the log is
   * read under other rules than it was written under.
   *
   * @throws IllegalStateException if the rules refuse what the log holds
   */
  static AttemptState fold(
      UUID attemptId, AttemptRules rules, AttemptState known, List<LogEntry> more) {
    AttemptState state = known;
    for (LogEntry entry : more) {
      Transition transition = rules.apply(state, entry.event(), entry.at());
      if (transition instanceof Transition.Refused refused) {
        throw new IllegalStateException(
            "the log of attempt %s holds a %s of %s that its rules refuse: %s"
                .formatted(
                    attemptId,
                    entry.event().getClass().getSimpleName(),
                    entry.at(),
                    refused.refusal().code()));
      }
      state = transition.state();
    }
    return state;
  }

  private List<LogEntry> after(Attempt attempt, int number) {
    return entities
        .createQuery(
            "select e from EventRow e where e.key.attemptId = :attempt and e.key.number > :after"
                + " and e.key.number <= :last order by e.key.number",
            EventRow.class)
        .setParameter("attempt", attempt.id())
        .setParameter("after", number)
        .setParameter("last", attempt.lastNumber())
        .getResultStream()
        .map(EventDocuments::read)
        .toList();
  }

  /** Adds an event that the rules have accepted. The attempt's row must be held. */
  public void append(
      Attempt attempt, AttemptEvent event, Instant now, @Nullable Instant clientTime) {
    EventDocuments.Line line = EventDocuments.write(event, clientTime);
    EventKey key = new EventKey(attempt.id(), attempt.nextNumber());
    entities.persist(new EventRow(key, now, line.kind(), line.payload()));
  }

  /** Once this transaction has committed, the state is known without reading the log. */
  public void rememberAfterCommit(Attempt attempt, AttemptState state) {
    UUID id = attempt.id();
    Folded folded = new Folded(attempt.lastNumber(), state);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // nothing to do before the commit
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              memory.remember(id, folded);
            }
          }
        });
  }
}
