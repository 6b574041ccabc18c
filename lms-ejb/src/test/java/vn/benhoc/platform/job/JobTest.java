package vn.benhoc.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobTest {

  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
  private static final Instant LATER = NOW.plus(Job.SILENCE).plusMillis(1);

  private static final Predicate<@Nullable String> NOBODY = node -> false;

  private final Job job =
      new Job(new UUID(0, 1), "import", new UUID(0, 2), 10, new JobOrigin(NOW, null));

  @Test
  void isNotAbandonedWhileItsNodeGivesSigns() {
    job.begin("a", NOW);
    job.seen("a", LATER);
    assertThat(job.isAbandoned(NOBODY, NOW, LATER)).isFalse();
  }

  @Test
  void isAbandonedWhenItsNodeFallsSilent() {
    job.begin("a", NOW);
    assertThat(job.isAbandoned(NOBODY, NOW, NOW)).isFalse();
    assertThat(job.isAbandoned(NOBODY, NOW, LATER)).isTrue();
  }

  @Test
  void isAbandonedSoonWhenItsNodeHasStartedAnew() {
    Instant started = NOW.plusSeconds(1);
    Instant soon = started.plus(Job.SIGNS).plusMillis(1);
    job.begin("a/1", NOW);
    assertThat(job.isAbandoned("a/1"::equals, started, soon)).isTrue();
    assertThat(job.isAbandoned("b/1"::equals, started, soon)).isFalse();
  }

  @Test
  void isNotTakenFromANodeOfTheSameNameThatLives() {
    Instant started = NOW.plusSeconds(1);
    job.begin("a/1", NOW);
    assertThat(job.isAbandoned("a/1"::equals, started, started.plus(Job.SIGNS)))
        .as("before a node that lives must have given its sign")
        .isFalse();
    Instant sign = NOW.plusSeconds(5);
    job.seen("a/1", sign);
    assertThat(job.isAbandoned("a/1"::equals, started, sign.plus(Job.SILENCE))).isFalse();
    assertThat(job.isAbandoned("a/1"::equals, started, sign.plus(Job.SILENCE).plusMillis(1)))
        .isTrue();
  }

  @Test
  void isNotAbandonedOnceItWaitsAgain() {
    job.begin("a/1", NOW);
    job.nodeDied(true, NOW);
    assertThat(job.isAbandoned(node -> true, NOW, LATER)).isFalse();
  }

  @Test
  void takesNoSignOfLifeFromANodeThatLostIt() {
    job.begin("a", NOW);
    job.seen("b", LATER);
    assertThat(job.isAbandoned(NOBODY, NOW, LATER)).isTrue();
  }

  @Test
  void waitsAgainAfterItsNodeDiedIfItMay() {
    job.begin("a", NOW);
    job.reach(4, NOW);
    job.nodeDied(true, LATER);
    assertThat(job.state()).isEqualTo(JobState.WAITING);
    assertThat(job.started().done()).isEqualTo(4);
  }

  @Test
  void failsWithAReasonAfterItsNodeDiedIfItMayNotRunAgain() {
    job.begin("a", NOW);
    job.nodeDied(false, LATER);
    assertThat(job.view().failure()).isEqualTo("interrupted");
    assertThat(job.view().finishedAt()).isEqualTo(LATER);
  }

  @Test
  void doesNotKillNodeAfterNode() {
    for (int i = 0; i < Job.MOST_RUNS; i++) {
      job.begin("node" + i, NOW);
      job.nodeDied(true, LATER);
    }
    assertThat(job.state()).isEqualTo(JobState.FAILED);
  }

  @Test
  void staysCancelledThoughItsRunEnds() {
    job.begin("a", NOW);
    job.cancel(NOW);
    job.finish("{}", NOW);
    job.fail("unexpected", NOW);
    assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    assertThat(job.view().result()).isNull();
  }

  @Test
  void isDoneToTheEndWhenFinished() {
    job.begin("a", NOW);
    job.finish("{\"ok\":1}", NOW);
    assertThat(job.view().done()).isEqualTo(10);
    assertThat(job.view().result()).isEqualTo("{\"ok\":1}");
  }
}
