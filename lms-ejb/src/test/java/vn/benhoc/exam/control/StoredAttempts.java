package vn.benhoc.exam.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.Wired;

/**
 * A database in memory that takes writes as the real one does: all of a group or nothing, an
 * attempt only as it was known, and no commit while it is held.
 */
final class StoredAttempts extends AttemptWriter {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Map<UUID, Standing> rows = new HashMap<>();
  private final Map<UUID, Integer> versions = new HashMap<>();
  private final List<AttemptWork.Line> log = new ArrayList<>();
  private final List<Integer> groups = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore commits = new Semaphore(0);
  private final Semaphore arrived = new Semaphore(0);
  private Set<UUID> poison = Set.of();
  private boolean held;
  private @Nullable UUID heldByStaff;
  private boolean away;
  private boolean forgetsToAnswer;

  /** The lane's store on top of it. */
  LaneStore lane() {
    AttemptContexts contexts =
        new AttemptContexts() {
          @Override
          AttemptContext anew(AttemptContext before) {
            return current(before.candidateId());
          }

          @Override
          void begun(UUID attempt, AttemptContext context) {
            // asked again whenever it is needed
          }
        };
    AttemptJournal journal =
        new AttemptJournal() {
          @Override
          public Map<UUID, Standing> standings(Collection<AttemptContext> asked) {
            return read(asked);
          }
        };
    return Wired.with(new LaneStore(), new AttemptMemory(), journal, this, contexts, unheard());
  }

  /** Nobody looks on. */
  static AttemptMoves unheard() {
    return new AttemptMoves() {
      @Override
      void written(AttemptWork work) {
        // nobody to tell
      }
    };
  }

  private synchronized AttemptContext current(UUID candidate) {
    int number = (int) candidate.getLeastSignificantBits();
    int version = versions.getOrDefault(candidate, 1);
    return Attempts.context(number, version, version > 1);
  }

  private synchronized Map<UUID, Standing> read(Collection<AttemptContext> asked) {
    return asked.stream()
        .map(AttemptContext::candidateId)
        .filter(rows::containsKey)
        .collect(Collectors.toMap(candidate -> candidate, rows::get));
  }

  synchronized void put(Standing standing) {
    rows.put(standing.facts().candidateId(), standing);
  }

  synchronized Standing row(int number) {
    return Objects.requireNonNull(rows.get(Attempts.candidate(number)));
  }

  /** Staff mark the candidate absent. */
  synchronized void markAbsent(int number) {
    versions.put(Attempts.candidate(number), 2);
  }

  synchronized void refuses(int number) {
    poison = Set.of(Attempts.candidate(number));
  }

  /** Staff hold the candidate's row; nobody's with null. */
  synchronized void heldByStaff(@Nullable UUID candidate) {
    heldByStaff = candidate;
  }

  synchronized void isAway(boolean now) {
    away = now;
  }

  /** Commits once more, and then nobody hears of it. */
  synchronized void losesItsNextAnswer() {
    forgetsToAnswer = true;
  }

  synchronized List<AttemptWork.Line> log() {
    return List.copyOf(log);
  }

  /** How many attempts each try to write was about. */
  List<Integer> groups() {
    return List.copyOf(groups);
  }

  /** From here on a commit waits until it is let go. */
  synchronized void hold() {
    held = true;
  }

  /** Waits until the lane stands at a commit. */
  void awaitCommit() throws InterruptedException {
    if (!arrived.tryAcquire(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("nothing came to be committed");
    }
  }

  void letGo() {
    synchronized (this) {
      held = false;
    }
    commits.release();
  }

  @Override
  public Set<UUID> write(List<AttemptWork> works) {
    groups.add(works.size());
    if (isHeld()) {
      arrived.release();
      commits.acquireUninterruptibly();
    }
    return commit(works);
  }

  private synchronized boolean isHeld() {
    return held;
  }

  private synchronized Set<UUID> commit(List<AttemptWork> works) {
    if (away || works.stream().anyMatch(one -> poison.contains(candidate(one)))) {
      throw new NotWrittenException(new IllegalStateException("the database says no"));
    }
    Set<UUID> lost = new HashSet<>();
    for (AttemptWork work : works) {
      if (isOutrun(work)) {
        lost.add(candidate(work));
      } else if (work.isBegun()) {
        rows.put(candidate(work), work.standing());
        log.addAll(work.lines());
      }
    }
    if (forgetsToAnswer) {
      forgetsToAnswer = false;
      throw new NotWrittenException(new IllegalStateException("the connection broke"));
    }
    return lost;
  }

  private boolean isOutrun(AttemptWork work) {
    if (candidate(work).equals(heldByStaff)) {
      return true;
    }
    Standing before = work.before();
    if (before == null) {
      return work.isChanged()
          && (rows.containsKey(candidate(work))
              || versions.getOrDefault(candidate(work), 1) != work.context().dealt().version());
    }
    Standing row = Objects.requireNonNull(rows.get(candidate(work)));
    return row.facts().lastNumber() != before.facts().lastNumber();
  }

  private static UUID candidate(AttemptWork work) {
    return work.context().candidateId();
  }
}
