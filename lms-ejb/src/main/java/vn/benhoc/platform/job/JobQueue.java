package vn.benhoc.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.benhoc.platform.node.ThisNode;
import vn.benhoc.platform.time.TimeSource;

/** The runner's side of the table, each step in a transaction of its own. */
@ApplicationScoped
public class JobQueue {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private TimeSource time;
  @Inject private ThisNode node;

  private Instant startedAt = Instant.EPOCH;

  @PostConstruct
  void begin() {
    startedAt = time.now();
  }

  /** The oldest waiting jobs. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<UUID> waiting(int most) {
    return inState(JobState.WAITING, most);
  }

  /** Begins a job on this node; empty if another node began it or it was cancelled. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<StartedJob> begin(UUID id) {
    Job job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (job == null || job.state() != JobState.WAITING) {
      return Optional.empty();
    }
    job.begin(node.name(), time.now());
    return Optional.of(job.started());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void finish(UUID id, String result) {
    change(id, job -> job.finish(result, time.now()));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void fail(UUID id, String reason) {
    change(id, job -> job.fail(reason, time.now()));
  }

  /** Renews the sign of life of what runs on this node. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void living(UUID id) {
    change(id, job -> job.seen(node.name(), time.now()));
  }

  /** Takes running jobs from nodes that died, and soon from earlier boots of this one. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void takeFromTheDead(Predicate<String> resumableKind, int most) {
    for (UUID id : inState(JobState.RUNNING, most)) {
      change(
          id,
          job -> {
            if (job.isAbandoned(node::isEarlierBoot, startedAt, time.now())) {
              job.nodeDied(resumableKind.test(job.kind()), time.now());
            }
          });
    }
  }

  private List<UUID> inState(JobState state, int most) {
    return entities
        .createQuery(
            "select j.id from Job j where j.state = :state order by j.createdAt, j.id", UUID.class)
        .setParameter("state", state.code())
        .setMaxResults(most)
        .getResultList();
  }

  private void change(UUID id, Consumer<Job> verb) {
    Job job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (job != null) {
      verb.accept(job);
    }
  }
}
