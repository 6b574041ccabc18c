package vn.benhoc.exam.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * The way of all that candidates send. One thread takes what waits, judges it in memory and commits
 * it in one transaction; while it commits the next group gathers. So the disk is flushed once for
 * many, nobody waits longer than two commits, and there is no row for which requests queue.
 *
 * <p>An answer is given after the commit, never before, not even a refusal: it may rest on what a
 * request before it did. Life: made → {@link #run} on one thread → {@link #stop}, after which it
 * takes nothing more and ends when nothing waits.
 */
final class Lane {

  static final int MOST_TOGETHER = 256;

  /** For so long what loses against other writers is tried again; a page waits longer. */
  static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final Logger LOG = Logger.getLogger(Lane.class.getName());
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration LOST_PAUSE = Duration.ofMillis(10);
  private static final int FAILURES_IN_A_ROW = 3;

  private final LaneStore store;
  private final Executor call;
  private final Executor answering;
  private final Supplier<Duration> passed;
  private final BlockingQueue<LaneRequest> waiting;
  private final List<LaneRequest> lost = new ArrayList<>();
  private volatile boolean stopping;
  private volatile boolean ended;

  /**
   * A lane.
   *
   * @param capacity how many requests may wait
   * @param call does the work of a group, at once, and lets go of what it read for it
   * @param answering sends the answers, so that the lane goes on meanwhile
   * @param passed the time that passes
   */
  Lane(
      LaneStore store, int capacity, Executor call, Executor answering, Supplier<Duration> passed) {
    this.store = store;
    this.call = call;
    this.answering = answering;
    this.passed = passed;
    this.waiting = new ArrayBlockingQueue<>(capacity);
  }

  /**
   * Lets an act wait for its commit.
   *
   * @return how the attempt stands after it, once that is on disk; or why it is refused
   */
  CompletableFuture<Standing> submit(AttemptContext context, Act act) {
    LaneRequest request = LaneRequest.of(context, act, passed.get());
    if (stopping || !waiting.offer(request) || (ended && waiting.remove(request))) {
      request.answer().completeExceptionally(busy());
    }
    return request.answer();
  }

  /** Takes nothing more; what waits is still done. */
  void stop() {
    stopping = true;
  }

  /** How many wait. */
  int length() {
    return waiting.size();
  }

  /** Works until it is stopped and nothing waits; an interruption alone does not stop it. */
  void run() {
    try {
      while (!stopping || !waiting.isEmpty() || !lost.isEmpty()) {
        List<LaneRequest> group = next();
        if (!group.isEmpty()) {
          call(group);
        }
      }
    } finally {
      end();
    }
  }

  private void call(List<LaneRequest> group) {
    try {
      call.execute(() -> commit(group));
    } catch (RuntimeException | Error noCall) { // whatever it is, the lane goes on
      group.forEach(request -> refuse(request, noCall));
    }
  }

  private void end() {
    stopping = true;
    ended = true;
    List<LaneRequest> left = new ArrayList<>(lost);
    waiting.drainTo(left);
    left.forEach(request -> request.answer().completeExceptionally(busy()));
  }

  /** Those who lost go first: they have waited longest. */
  private List<LaneRequest> next() {
    List<LaneRequest> group = new ArrayList<>(lost);
    lost.clear();
    try {
      Duration patience = group.isEmpty() ? LOOK : LOST_PAUSE;
      LaneRequest first = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (first != null) {
        group.add(first);
      }
    } catch (InterruptedException nobodyStoppedIt) {
      LOG.log(Level.WARNING, "exam.lane-interrupted", nobodyStoppedIt);
    }
    waiting.drainTo(group, Math.max(0, MOST_TOGETHER - group.size()));
    return group;
  }

  /** One that can't be written must not take the others with it: then each goes by itself. */
  private void commit(List<LaneRequest> group) {
    try {
      write(group);
    } catch (RuntimeException | Error failure) { // whatever it is, the lane goes on
      forget(group);
      if (group.size() == 1) {
        refuse(group.get(0), failure);
      } else {
        LOG.log(Level.WARNING, "exam.group-failed requests=" + group.size(), failure);
        commitEach(group);
      }
    }
  }

  /** After some failures in a row it is not the requests but the database, and nobody need wait. */
  private void commitEach(List<LaneRequest> group) {
    int failures = 0;
    for (LaneRequest request : group) {
      if (failures >= FAILURES_IN_A_ROW) {
        answer(() -> request.answer().completeExceptionally(busy()));
        continue;
      }
      try {
        write(List.of(request));
        failures = 0;
      } catch (RuntimeException | Error failure) {
        failures++;
        forget(List.of(request));
        refuse(request, failure);
      }
    }
  }

  private void write(List<LaneRequest> requests) {
    Map<UUID, Standing> standings = store.standings(contexts(requests));
    LaneGroup group = LaneGroup.judge(requests, standings);
    Set<UUID> outrun = store.commit(group.works());
    group.kept(outrun).forEach(store::remember);
    outrun.forEach(store::forget);
    group.lost(outrun).forEach(this::tryAgain);
    answer(() -> group.tell(outrun));
  }

  /** One a candidate; they are not compared as a whole: that would look at every item of a form. */
  private static Collection<AttemptContext> contexts(List<LaneRequest> requests) {
    Map<UUID, AttemptContext> contexts = new HashMap<>();
    requests.forEach(one -> contexts.putIfAbsent(one.context().candidateId(), one.context()));
    return contexts.values();
  }

  private void tryAgain(LaneRequest request) {
    if (passed.get().minus(request.since()).compareTo(PATIENCE) > 0) {
      answer(() -> request.answer().completeExceptionally(busy()));
    } else {
      lost.add(request.under(store.judgedAnew(request.context())));
    }
  }

  private void forget(List<LaneRequest> requests) {
    requests.forEach(request -> store.forget(request.context().candidateId()));
  }

  /** Not a refusal of what was sent: the same may be sent again, and is judged then. */
  private void refuse(LaneRequest request, Throwable failure) {
    LOG.log(Level.SEVERE, "exam.not-written candidate=" + request.context().candidateId(), failure);
    answer(() -> request.answer().completeExceptionally(busy()));
  }

  private void answer(Runnable answers) {
    try {
      answering.execute(answers);
    } catch (RejectedExecutionException nobodyElse) {
      answers.run();
    }
  }

  private static RefusedException busy() {
    return RefusedException.of(ExamRefusal.EXAM_BUSY, Map.of("seconds", "2"));
  }
}
