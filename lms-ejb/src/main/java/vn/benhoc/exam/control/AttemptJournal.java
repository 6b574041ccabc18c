package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.EventRow;

/** Reads attempts and their logs. {@link AttemptWriter} alone writes them. */
@ApplicationScoped
public class AttemptJournal {

  /** The provider would hand out a row it read before in the same transaction. */
  private static final String FRESH = "eclipselink.refresh";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private AttemptMemory memory;

  public Optional<Attempt> find(UUID attemptId) {
    return Optional.ofNullable(entities.find(Attempt.class, attemptId));
  }

  /** Those of the attempts that there are. */
  public List<Attempt> find(Collection<UUID> attemptIds) {
    return attemptIds.isEmpty()
        ? List.of()
        : entities
            .createQuery("select a from Attempt a where a.id in :ids", Attempt.class)
            .setParameter("ids", attemptIds)
            .getResultList();
  }

  /**
   * The candidates whose time was over at that moment and for whom nobody handed in, by the
   * deadline of their rows. It can be earlier than that of the log, where time was granted since;
   * the rules decide, and the row then moves.
   *
   * @param skip how many of the first in that order are left out
   */
  public List<UUID> due(Instant deadlineBefore, int skip, int most) {
    return entities
        .createQuery(
            "select a.candidateId from Attempt a where a.handedInAt is null"
                + " and a.deadline < :limit order by a.deadline, a.id",
            UUID.class)
        .setParameter("limit", deadlineBefore)
        .setFirstResult(skip)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * The state that the log adds up to.
   *
   * @throws IllegalStateException if the rules refuse what the log holds
   */
  public AttemptState state(Attempt attempt, AttemptRules rules) {
    Optional<Standing> known =
        memory
            .recall(attempt.candidateId())
            .filter(standing -> standing.facts().lastNumber() <= attempt.lastNumber());
    int number = known.map(standing -> standing.facts().lastNumber()).orElse(0);
    AttemptState state = known.map(Standing::state).orElseGet(AttemptState::initial);
    return number == attempt.lastNumber()
        ? state
        : fold(attempt.id(), rules, state, after(attempt, number));
  }

  /**
   * How the attempts of these candidates stand in the database, by candidate; those who have not
   * begun are left out.
   */
  public Map<UUID, Standing> standings(Collection<AttemptContext> contexts) {
    Map<UUID, AttemptContext> byCandidate =
        contexts.stream()
            .collect(Collectors.toMap(AttemptContext::candidateId, Function.identity()));
    Map<UUID, Standing> standings = new HashMap<>();
    List<Attempt> rows = rows(byCandidate.keySet());
    Map<UUID, List<EventRow>> logs = logs(rows);
    for (Attempt row : rows) {
      AttemptContext context = byCandidate.get(row.candidateId());
      if (context != null) {
        List<LogEntry> log =
            logs.getOrDefault(row.id(), List.of()).stream()
                .filter(line -> line.number() <= row.lastNumber())
                .filter(EventDocuments::isEvent)
                .map(EventDocuments::read)
                .toList();
        AttemptState state = fold(row.id(), context.rules(), AttemptState.initial(), log);
        standings.put(row.candidateId(), new Standing(AttemptFacts.of(row), state));
      }
    }
    return standings;
  }

  private List<Attempt> rows(Collection<UUID> candidates) {
    return entities
        .createQuery("select a from Attempt a where a.candidateId in :candidates", Attempt.class)
        .setParameter("candidates", candidates)
        .setHint(FRESH, true)
        .getResultList();
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

  /** The logs of several attempts, in one query; they may go on beyond what their rows know. */
  Map<UUID, List<EventRow>> logs(List<Attempt> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select e from EventRow e where e.key.attemptId in :attempts"
                + " order by e.key.attemptId, e.key.number",
            EventRow.class)
        .setParameter("attempts", rows.stream().map(Attempt::id).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(EventRow::attemptId));
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
        .filter(EventDocuments::isEvent)
        .map(EventDocuments::read)
        .toList();
  }
}
