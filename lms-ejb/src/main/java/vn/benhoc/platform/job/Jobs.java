package vn.benhoc.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.platform.audit.Actor;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * Long work and how far it is. {@link #start} belongs to the caller's transaction: the job runs
 * after the commit, on the node that started it or, if that dies first, on another. What a run
 * tells is written at once, in a transaction of its own.
 */
@ApplicationScoped
public class Jobs {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Ids ids;
  @Inject private TimeSource time;
  @Inject private Actor actor;
  @Inject private Event<JobFilled> filled;

  /**
   * Keeps a job in the caller's transaction; it runs soon after the commit.
   *
   * @param total how many steps, 0 if not yet known
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID start(String kind, UUID subject, int total) {
    Job job =
        new Job(ids.next(), kind, subject, total, new JobOrigin(time.now(), actor.personId()));
    entities.persist(job);
    filled.fire(new JobFilled());
    return job.id();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void progress(UUID id, int done) {
    locked(id).reach(done, time.now());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void total(UUID id, int total) {
    locked(id).expect(total);
  }

  @Transactional
  public void cancel(UUID id) {
    locked(id).cancel(time.now());
  }

  /** As committed, even in the middle of a transaction that read it before. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public JobView find(UUID id) {
    return Optional.ofNullable(entities.find(Job.class, id))
        .map(Job::view)
        .orElseThrow(() -> RefusedException.of(PlatformRefusal.JOB_NOT_FOUND));
  }

  /** The latest job of that kind about that subject. */
  @Transactional
  public Optional<JobView> latest(String kind, UUID subject) {
    return entities
        .createQuery(
            "select j from Job j where j.kind = :kind and j.subject = :subject"
                + " order by j.createdAt desc, j.id desc",
            Job.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Job::view);
  }

  private Job locked(UUID id) {
    Job job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (job == null) {
      throw RefusedException.of(PlatformRefusal.JOB_NOT_FOUND);
    }
    return job;
  }
}
