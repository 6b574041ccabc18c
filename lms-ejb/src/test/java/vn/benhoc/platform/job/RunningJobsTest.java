package vn.benhoc.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunningJobsTest {

  private static final UUID JOB = new UUID(0, 1);

  private final Deque<Runnable> threads = new ArrayDeque<>();
  private final AtomicInteger ended = new AtomicInteger();

  @Test
  void aJobCountsUntilItHasEnded() {
    RunningJobs[] jobs = new RunningJobs[1];
    jobs[0] = new RunningJobs(threads::add, () -> ended.addAndGet(1 + jobs[0].count()));
    jobs[0].start(JOB, () -> assertThat(jobs[0].count()).isEqualTo(1));
    assertThat(jobs[0].count()).isEqualTo(1);
    threads.pop().run();
    assertThat(jobs[0].count()).isZero();
    assertThat(ended).as("told once the job counts no more").hasValue(1);
  }

  @Test
  void aJobThatBreaksCountsNoMore() {
    RunningJobs jobs = new RunningJobs(threads::add, ended::incrementAndGet);
    jobs.start(
        JOB,
        () -> {
          throw new NoClassDefFoundError("x");
        });
    assertThatThrownBy(threads.pop()::run).isInstanceOf(NoClassDefFoundError.class);
    assertThat(jobs.count()).isZero();
    assertThat(ended).hasValue(1);
  }

  @Test
  void aJobThatFindsNoThreadDoesNotCount() {
    RunningJobs jobs =
        new RunningJobs(
            work -> {
              throw new RejectedExecutionException("shutting down");
            },
            ended::incrementAndGet);
    assertThatThrownBy(() -> jobs.start(JOB, ended::incrementAndGet))
        .isInstanceOf(RejectedExecutionException.class);
    assertThat(jobs.count()).isZero();
    assertThat(ended).hasValue(0);
  }
}
