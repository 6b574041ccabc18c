package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.control.Attempts.done;
import static vn.benhoc.exam.control.Attempts.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.benhoc.exam.boundary.ExamRefusal;

/** How a lane fills, is stopped, and is not stopped. */
@Timeout(60)
class LaneLifeTest {

  private static final int CAPACITY = 300;

  private final StoredAttempts stored = new StoredAttempts();
  private volatile Duration passed = Duration.ZERO;
  private final Lane lane =
      new Lane(stored.lane(), CAPACITY, Runnable::run, Runnable::run, () -> passed);
  private final Thread thread = new Thread(lane::run, "lane");

  @BeforeEach
  void someHaveBegun() {
    for (int i = 1; i <= CAPACITY; i++) {
      stored.put(Attempts.begun(i));
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    lane.stop();
    thread.join();
  }

  @Test
  void whatWaitsIsDoneWhenItStopsAndNothingMoreIsTaken() throws Exception {
    List<CompletableFuture<Standing>> all = fill();
    lane.stop();
    CompletableFuture<Standing> tooLate = save(1, 2);
    thread.start();

    for (CompletableFuture<Standing> one : all) {
      done(one);
    }
    thread.join(Duration.ofSeconds(10).toMillis());
    assertThat(thread.isAlive()).isFalse();
    refused(tooLate, ExamRefusal.EXAM_BUSY);
    refused(save(1, 3), ExamRefusal.EXAM_BUSY);
  }

  @Test
  void aFullLaneSaysWhenToComeAgain() throws Exception {
    List<CompletableFuture<Standing>> all = fill();
    assertThat(all).noneMatch(CompletableFuture::isDone);
    CompletableFuture<Standing> oneMore = save(1, 2);
    refused(oneMore, ExamRefusal.EXAM_BUSY);
    assertThat(ExamRefusal.EXAM_BUSY.status()).isEqualTo(503);
    assertThatThrownBy(() -> done(oneMore))
        .cause()
        .hasFieldOrPropertyWithValue("parameters", Map.of("seconds", "2"));

    thread.start();
    done(all.get(CAPACITY - 1));
    done(save(1, 2));
  }

  @Test
  void anInterruptionAloneDoesNotStopIt() throws Exception {
    thread.start();
    done(save(1, 1));
    thread.interrupt();
    done(save(1, 2));
  }

  @Test
  void aGroupForWhichThereIsNoCallIsToldToComeAgainAndTheNextIsDone() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    Executor noFirst =
        work -> {
          if (calls.incrementAndGet() == 1) {
            throw new IllegalStateException("no call now");
          }
          work.run();
        };
    Lane unlucky = new Lane(stored.lane(), CAPACITY, noFirst, Runnable::run, () -> passed);
    CompletableFuture<Standing> first = unlucky.submit(Attempts.context(1), Attempts.save(1));
    Thread life = new Thread(unlucky::run);
    life.start();
    refused(first, ExamRefusal.EXAM_BUSY);
    done(unlucky.submit(Attempts.context(1), Attempts.save(1)));
    unlucky.stop();
    life.join();
  }

  @Test
  void whereNobodyElseAnswersTheLaneDoes() throws Exception {
    Lane alone =
        new Lane(
            stored.lane(),
            CAPACITY,
            Runnable::run,
            answers -> {
              throw new RejectedExecutionException("closed");
            },
            () -> passed);
    CompletableFuture<Standing> saved = alone.submit(Attempts.context(1), Attempts.save(1));
    alone.stop();
    alone.run();
    assertThat(done(saved).state().lastSequence("page")).isEqualTo(1);
  }

  private List<CompletableFuture<Standing>> fill() {
    List<CompletableFuture<Standing>> all = new ArrayList<>();
    for (int i = 1; i <= CAPACITY; i++) {
      all.add(save(i, 1));
    }
    return all;
  }

  private CompletableFuture<Standing> save(int candidate, long sequence) {
    return lane.submit(Attempts.context(candidate), Attempts.save(sequence));
  }
}
