package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.benhoc.Wired;
import vn.benhoc.exam.boundary.AttemptView;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.QueuePlace;
import vn.benhoc.exam.boundary.StartAnswer;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** One start at once. */
@Timeout(30)
class StartQueueTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final StartQueue queue =
      Wired.with(
          new StartQueue(),
          new ExamSettings(Duration.ofSeconds(5), 7, 100, 1, Duration.ofSeconds(5)),
          new AnswerThreads() {
            @Override
            public void execute(Runnable answers) {
              thread.execute(answers);
            }
          },
          new TimeSource() {
            @Override
            public Instant now() {
              return NOW;
            }
          });

  private final CompletableFuture<StartAnswer> first = new CompletableFuture<>();

  @BeforeEach
  void somebodyStarts() {
    queue.open();
    assertThat(enter(1, first)).isNotCompleted();
  }

  @AfterEach
  void end() {
    thread.shutdown();
  }

  @Test
  void whoWaitsMoreThanAMomentHearsTheirPlace() throws Exception {
    enter(2, first);
    StartAnswer answer = enter(3, first).get(10, TimeUnit.SECONDS);
    assertThat(answer)
        .isInstanceOfSatisfying(
            QueuePlace.class,
            place -> {
              assertThat(place.position()).isEqualTo(2);
              assertThat(place.retryMillis()).isBetween(250L, 5_000L);
            });
    assertThat(queue.waiting(Attempts.SITTING, new UUID(7, 3))).contains(Attempts.context(3));
  }

  @Test
  void whoStandsFarBehindNeedNotAskOften() throws Exception {
    for (int i = 2; i < 2_500; i++) {
      enter(i, first);
    }
    assertThat(enter(2_500, first).get(10, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            QueuePlace.class, place -> assertThat(place.retryMillis()).isEqualTo(20_000L));
  }

  @Test
  void theNextEntersWhenAStartIsDone() {
    CompletableFuture<StartAnswer> next = enter(2, CompletableFuture.completedFuture(view()));
    assertThat(next).isNotCompleted();
    first.complete(view());
    assertThat(next).succeedsWithin(LIMIT).isInstanceOf(AttemptView.class);
  }

  @Test
  void theNextEntersWhenAStartFails() {
    CompletableFuture<StartAnswer> next = enter(2, CompletableFuture.completedFuture(view()));
    first.completeExceptionally(RefusedException.of(ExamRefusal.EXAM_BUSY));
    assertThat(next).succeedsWithin(LIMIT);
  }

  @Test
  void aStartThatBreaksAtOnceLeavesTheGate() {
    first.complete(view());
    CompletableFuture<StartAnswer> broken =
        queue
            .enter(
                Attempts.context(2),
                context -> {
                  throw new IllegalStateException("a bug");
                })
            .toCompletableFuture();
    assertThatThrownBy(broken::join).hasRootCauseMessage("a bug");
    assertThat(enter(3, CompletableFuture.completedFuture(view()))).succeedsWithin(LIMIT);
  }

  @Test
  void aLongLineOfStartsThatFailAtOncePasses() {
    List<CompletableFuture<StartAnswer>> line = new ArrayList<>();
    RefusedException busy = RefusedException.of(ExamRefusal.EXAM_BUSY);
    for (int i = 2; i <= 5_000; i++) {
      line.add(enter(i, CompletableFuture.failedFuture(busy)));
    }
    first.complete(view());
    assertThat(line.get(line.size() - 1)).failsWithin(LIMIT);
    assertThat(line).allSatisfy(one -> assertThatThrownBy(one::join).hasRootCause(busy));
  }

  private CompletableFuture<StartAnswer> enter(int candidate, CompletionStage<StartAnswer> start) {
    return queue.enter(Attempts.context(candidate), context -> start).toCompletableFuture();
  }

  private static AttemptView view() {
    return new AttemptView(
        Attempts.attempt(1),
        Attempts.SITTING,
        "writing",
        NOW,
        NOW,
        NOW,
        0,
        0,
        Map.of(),
        List.of(),
        null,
        0,
        0,
        0,
        List.of(),
        null,
        null,
        null,
        false,
        null,
        false,
        null);
  }
}
