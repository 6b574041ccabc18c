package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.TimeSpan;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.Beats.Beat;
import vn.benhoc.exam.control.Beats.Gap;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision;
import vn.benhoc.exam.entity.OutageKey;
import vn.benhoc.exam.entity.Pulse;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.RefusedException;

/** Outages and what was decided about them, in the database. */
@ApplicationScoped
public class Outages {

  private static final String TOUCHED =
      " from Attempt a where a.startedAt < :ended and a.deadline > :began"
          + " and (a.handedInAt is null or a.handedInAt >= :began)";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Ids ids;

  /**
   * Notes that the exam runs now, and keeps the outage before it if candidates were at work: both
   * or neither.
   *
   * @param own this process's last beat; null where this is its first
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Gap beat(Beats beats, Beat now, @Nullable Beat own) {
    Pulse pulse = entities.find(Pulse.class, Pulse.EXAM, LockModeType.PESSIMISTIC_WRITE);
    Gap gap = beats.before(now, pulse == null ? null : pulse.at(), own);
    if (pulse == null) {
      entities.persist(new Pulse(now.at()));
    } else {
      pulse.beat(now.at());
    }
    if (gap instanceof Gap.Outage outage && touchesAnybody(outage.span())) {
      entities.persist(new Outage(ids.next(), outage.span()));
    }
    return gap;
  }

  /** When a node last noted that the exam runs. */
  public Optional<Instant> lastBeat() {
    return Optional.ofNullable(entities.find(Pulse.class, Pulse.EXAM)).map(Pulse::at);
  }

  /** Whether anybody has begun and not handed in. */
  public boolean anybodyWrites() {
    return !entities
        .createQuery("select a.id from Attempt a where a.handedInAt is null", UUID.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private boolean touchesAnybody(TimeSpan span) {
    return spanned(entities.createQuery("select count(a)" + TOUCHED, Long.class), span)
            .getSingleResult()
        > 0;
  }

  private static <T> TypedQuery<T> spanned(TypedQuery<T> query, TimeSpan span) {
    return query
        .setParameter("began", span.startInclusive())
        .setParameter("ended", span.endExclusive());
  }

  /**
   * One outage.
   *
   * @throws RefusedException {@code outage-not-found}
   */
  public Outage outage(UUID id) {
    return Optional.ofNullable(entities.find(Outage.class, id))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.OUTAGE_NOT_FOUND));
  }

  /** Those that ended since, the latest first. */
  public List<Outage> since(Instant oldest, int most) {
    return entities
        .createQuery(
            "select o from Outage o where o.endedAt > :oldest order by o.endedAt desc",
            Outage.class)
        .setParameter("oldest", oldest)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those that lay within that time or reached into it, oldest first. */
  public List<Outage> during(Instant from, Instant until) {
    return entities
        .createQuery(
            "select o from Outage o where o.beganAt < :until and o.endedAt > :from"
                + " order by o.beganAt",
            Outage.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  /** How many candidates of each sitting it touched. Who was given time since may count anew. */
  public Map<UUID, Integer> touched(TimeSpan span) {
    Map<UUID, Integer> touched = new HashMap<>();
    spanned(
            entities.createQuery(
                "select a.sittingId, count(a)" + TOUCHED + " group by a.sittingId", Object[].class),
            span)
        .getResultList()
        .forEach(row -> touched.put((UUID) row[0], ((Number) row[1]).intValue()));
    return touched;
  }

  /**
   * How those of a sitting stand now whom it touched.
   *
   * @param handedInBy null for those who write
   */
  public record Standings(UUID sittingId, @Nullable String handedInBy, int candidates) {}

  /** How those stand now whom it touched. */
  public List<Standings> standings(TimeSpan span) {
    return spanned(
            entities.createQuery(
                "select a.sittingId, a.handedInBy, count(a)"
                    + TOUCHED
                    + " group by a.sittingId, a.handedInBy",
                Object[].class),
            span)
        .getResultStream()
        .map(row -> new Standings((UUID) row[0], (String) row[1], ((Number) row[2]).intValue()))
        .toList();
  }

  /** The candidates of a sitting that it touched. */
  public List<Candidate> touched(TimeSpan span, UUID sittingId) {
    return spanned(
            entities.createQuery(
                "select c from Candidate c where c.sittingId = :sitting and c.id in"
                    + " (select a.candidateId"
                    + TOUCHED
                    + " and a.sittingId = :sitting) order by c.place",
                Candidate.class),
            span)
        .setParameter("sitting", sittingId)
        .getResultList();
  }

  public List<OutageDecision> decisions(Collection<UUID> outages) {
    return outages.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select d from OutageDecision d where d.key.outageId in :outages",
                OutageDecision.class)
            .setParameter("outages", outages)
            .getResultList();
  }

  public Optional<OutageDecision> decision(UUID outage, UUID sitting) {
    return Optional.ofNullable(entities.find(OutageDecision.class, new OutageKey(outage, sitting)));
  }

  public void add(OutageDecision decision) {
    entities.persist(decision);
  }
}
