package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Lockdown;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * The lockdowns of sittings. Every request of a candidate asks for one, so they are kept for a few
 * seconds; whoever tightens one waits that long on other nodes.
 */
@ApplicationScoped
public class Lockdowns {

  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final int MOST = 100_000;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private TimeSource time;

  private final Map<UUID, Kept> bySitting = new ConcurrentHashMap<>();
  private final Map<UUID, UUID> sittingOfAttempt = new ConcurrentHashMap<>();

  private record Kept(LockdownCheck check, Instant until) {}

  /** What the sitting asks for now, where this node knows it; nothing is read. */
  Optional<LockdownCheck> recall(UUID sitting) {
    Kept kept = bySitting.get(sitting);
    return kept != null && time.now().isBefore(kept.until())
        ? Optional.of(kept.check())
        : Optional.empty();
  }

  /** What the sitting asks for now. */
  public LockdownCheck check(UUID sitting) {
    return recall(sitting).orElseGet(() -> read(sitting));
  }

  private LockdownCheck read(UUID sitting) {
    @Nullable Lockdown row = entities.find(Lockdown.class, sitting);
    LockdownCheck check = row == null ? LockdownCheck.open(sitting) : LockdownCheck.of(row);
    if (bySitting.size() >= MOST) {
      bySitting.clear();
    }
    bySitting.put(sitting, new Kept(check, time.now().plus(KEPT)));
    return check;
  }

  /**
   * What the sitting of an attempt asks for now.
   *
   * @throws RefusedException {@code attempt-not-found}
   */
  public LockdownCheck checkOfAttempt(UUID attempt) {
    UUID sitting = sittingOfAttempt.get(attempt);
    if (sitting == null) {
      @Nullable Attempt row = entities.find(Attempt.class, attempt);
      if (row == null) {
        throw RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND);
      }
      sitting = row.sittingId();
      if (sittingOfAttempt.size() >= MOST) {
        sittingOfAttempt.clear();
      }
      sittingOfAttempt.put(attempt, sitting);
    }
    return check(sitting);
  }

  /** The row of a sitting, held; a new one if it has none. */
  public Lockdown held(UUID sitting) {
    @Nullable Lockdown row = entities.find(Lockdown.class, sitting, LockModeType.PESSIMISTIC_WRITE);
    if (row != null) {
      return row;
    }
    Lockdown made = new Lockdown(sitting);
    entities.persist(made);
    return made;
  }

  /** Writes a changed row; what was kept of it here is not asked any more. */
  public LockdownCheck changed(Lockdown row) {
    entities.flush();
    bySitting.remove(row.sittingId());
    return LockdownCheck.of(row);
  }
}
