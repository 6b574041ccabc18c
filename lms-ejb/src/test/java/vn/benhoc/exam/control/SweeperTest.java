package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Beat;
import vn.benhoc.platform.time.TimeSource;

/** The time of 450 is over; the first 250 of them can't be handed in. */
class SweeperTest {

  private static final int FAILING = 250;
  private static final int ALL = 450;

  private Instant now = Attempts.PLANNED.plusSeconds(60);
  private final Set<UUID> due = new LinkedHashSet<>();
  private final Set<UUID> handedIn = new HashSet<>();
  private final List<UUID> tried = new ArrayList<>();
  private boolean mended;
  private final SweepFailures failures = new SweepFailures();
  private final Sweeper sweeper = sweeper();

  SweeperTest() {
    IntStream.rangeClosed(1, ALL).mapToObj(Attempts::candidate).forEach(due::add);
  }

  private static int number(UUID candidate) {
    return IntStream.rangeClosed(1, ALL)
        .filter(one -> Attempts.candidate(one).equals(candidate))
        .findFirst()
        .orElseThrow();
  }

  private Sweeper sweeper() {
    Sweeper made =
        Wired.with(
            new Sweeper(),
            journal(),
            contexts(),
            lane(),
            failures,
            silent(),
            new ExamSettings(Duration.ofSeconds(5), 7, 8_192, 64, Duration.ofSeconds(5)),
            atOnce(),
            clock());
    made.ready();
    return made;
  }

  private AttemptJournal journal() {
    return new AttemptJournal() {
      @Override
      public List<UUID> due(Instant deadlineBefore, int skip, int most) {
        return due.stream().skip(skip).limit(most).toList();
      }
    };
  }

  private AttemptContexts contexts() {
    return new AttemptContexts() {
      @Override
      public AttemptContext ofBegun(UUID candidate) {
        tried.add(candidate);
        int number = number(candidate);
        if (number <= FAILING && !mended) {
          throw new IllegalStateException("the key of the seal is lost");
        }
        return Attempts.context(number);
      }
    };
  }

  private AttemptLane lane() {
    return new AttemptLane() {
      @Override
      public CompletableFuture<Standing> submit(AttemptContext context, Act act) {
        due.remove(context.candidateId());
        handedIn.add(context.candidateId());
        return CompletableFuture.completedFuture(Attempts.begun(1));
      }
    };
  }

  private static HandInNews silent() {
    return new HandInNews() {
      @Override
      void tell(List<Looked> looked) {}
    };
  }

  private static Background atOnce() {
    return new Background() {
      @Override
      public void execute(Runnable work) {
        work.run();
      }
    };
  }

  private TimeSource clock() {
    return new TimeSource() {
      @Override
      public Instant now() {
        return now;
      }
    };
  }

  private void sweepAfter(Duration pause) {
    now = now.plus(pause);
    tried.clear();
    sweeper.beat(new Beat());
  }

  @Test
  void thoseWhoAlwaysFailKeepNobodyFromBeingHandedIn() {
    sweepAfter(Duration.ZERO);
    assertThat(handedIn).hasSize(ALL - FAILING);
  }

  @Test
  void whoFailedRestsTheLongerTheMoreOften() {
    sweepAfter(Duration.ZERO);
    sweepAfter(Duration.ofSeconds(1));
    assertThat(tried).isEmpty();
    sweepAfter(Duration.ofSeconds(1));
    assertThat(tried).hasSize(FAILING);
    sweepAfter(Duration.ofSeconds(3));
    assertThat(tried).isEmpty();
    sweepAfter(Duration.ofSeconds(1));
    assertThat(tried).hasSize(FAILING);
    for (int minute = 0; minute < 4; minute++) {
      sweepAfter(Duration.ofMinutes(1));
      assertThat(tried).as("minute %s", minute).hasSize(FAILING);
    }
  }

  @Test
  void whoFailsAgainIsToldUntilTheyAreHandedIn() {
    sweepAfter(Duration.ZERO);
    assertThat(failures.count()).as("once may be the moment").isZero();
    sweepAfter(Duration.ofSeconds(2));
    assertThat(failures.count()).isEqualTo(FAILING);
    due.remove(Attempts.candidate(1)); // handed in by another node
    sweepAfter(Duration.ofSeconds(1));
    assertThat(failures.count()).isEqualTo(FAILING - 1);
    mended = true;
    sweepAfter(Duration.ofMinutes(1));
    assertThat(handedIn).hasSize(ALL - 1);
    assertThat(failures.count()).isZero();
  }
}
