package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.SITTING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.ListPlaces.Candidacy;
import vn.benhoc.exam.control.ListPlaces.Listed;
import vn.benhoc.exam.control.ToldMemory.Known;
import vn.benhoc.exam.control.ToldMemory.KnownSitting;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.time.TimeSource;

/** The page of the first candidate asks again and again. */
class ToldMemoryTest {

  private final TwoSchools schools = new TwoSchools();
  private final Candidate asks = schools.candidates().get(0);
  private final AttemptMemory attempts = new AttemptMemory();
  private Instant now = TwoSchools.NOW;
  private final Candidate near = schools.candidates().get(1);
  private Runnable whileTheIdIsLookedUp = () -> {};
  private Runnable whileItIsRead = () -> {};
  private Candidate stored = asks;
  private @Nullable Standing begun;
  private int read;
  private int sittingRead;
  private boolean sittingFails;
  private final ToldMemory memory =
      Wired.with(new ToldMemory(), reading(), attempts, background(), clock());
  private final List<Runnable> later = new ArrayList<>();

  /** Two stand near each other; nobody else is listed. */
  private ToldReading reading() {
    return new ToldReading() {
      @Override
      public KnownSitting sitting(UUID id) {
        if (sittingFails) {
          throw new IllegalStateException("the database is gone");
        }
        sittingRead++;
        return new KnownSitting(schools.sitting(), List.of(), now);
      }

      @Override
      public Optional<Listed> listed(Candidacy candidacy) {
        whileTheIdIsLookedUp.run();
        return Stream.of(asks, near)
            .filter(one -> one.personId().equals(candidacy.personId()))
            .map(one -> new Listed(one.id(), one.place()))
            .findFirst();
      }

      @Override
      public Map<UUID, Known> around(Sitting sitting, Listed one) {
        read++;
        Known first = new Known(stored, null, begun, Duration.ZERO, List.of(), now);
        whileItIsRead.run();
        Known second = new Known(near, null, null, Duration.ZERO, List.of(), now);
        return Map.of(asks.id(), first, near.id(), second);
      }
    };
  }

  private Background background() {
    return new Background() {
      @Override
      public void execute(Runnable work) {
        later.add(work);
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

  private Known ask() {
    return memory.known(SITTING, asks.personId());
  }

  private Optional<Known> recalled() {
    return memory.recall(SITTING, asks.personId());
  }

  private Standing ofTheirs(int lastNumber) {
    return Attempts.begunBy(asks.id(), lastNumber);
  }

  @Test
  void whoAsksAgainReadsNothing() {
    assertThat(recalled()).isEmpty();
    ask();
    now = now.plusSeconds(100);
    assertThat(recalled()).isPresent();
    ask();
    assertThat(read).isEqualTo(1);
  }

  @Test
  void whoStandsNearIsReadWithThem() {
    ask();
    assertThat(memory.recall(SITTING, near.personId())).isPresent();
    assertThat(memory.known(SITTING, near.personId()).candidate()).isSameAs(near);
    assertThat(read).isEqualTo(1);
  }

  @Test
  void whoComeAtOnceAndStandNearEachOtherReadOnce() throws InterruptedException {
    CountDownLatch bothCame = new CountDownLatch(2);
    whileTheIdIsLookedUp =
        () -> {
          bothCame.countDown();
          await(bothCame);
        };
    Thread other = new Thread(() -> memory.known(SITTING, near.personId()));
    other.start();
    ask();
    other.join();
    assertThat(read).isEqualTo(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPageThatIsOpenedIsNotShownWhatIsOld() {
    ask();
    now = now.plusSeconds(19);
    memory.fresh(SITTING, asks.personId());
    assertThat(read).isEqualTo(1);
    now = now.plusSeconds(1);
    memory.fresh(SITTING, asks.personId());
    assertThat(read).isEqualTo(2);
  }

  @Test
  void anEntryOfTwoMinutesIsReadAnew() {
    ask();
    now = now.plus(Duration.ofMinutes(2));
    assertThat(recalled()).isEmpty();
    ask();
    assertThat(read).isEqualTo(2);
  }

  @Test
  void whatIsOfAnotherPersonIsNotFound() {
    ask();
    assertThat(memory.recall(SITTING, new UUID(99, 99))).isEmpty();
    assertThat(memory.recall(new UUID(1, 9), asks.personId())).isEmpty();
  }

  @Test
  void whatStaffDoIsKnownAtOnce() {
    ask();
    memory.changed(new CandidateChanged(SITTING, asks.id()));
    assertThat(recalled()).isEmpty();
    ask();
    memory.forget(asks.id());
    assertThat(recalled()).isEmpty();
  }

  @Test
  void whatChangesWhileItIsReadIsNotKept() {
    whileItIsRead = () -> memory.forget(asks.id());
    ask();
    assertThat(recalled()).isEmpty();
    assertThat(memory.recall(SITTING, near.personId())).as("nothing happened to them").isPresent();
  }

  @Test
  void whatChangesBeforeTheRowIsReadIsInWhatIsKept() {
    Candidate changed = new TwoSchools().candidates().get(0);
    whileTheIdIsLookedUp =
        () -> {
          stored = changed;
          memory.changed(new CandidateChanged(SITTING, asks.id()));
        };
    ask();
    assertThat(recalled().orElseThrow().candidate()).isSameAs(changed);
  }

  @Test
  void whoIsNotOnTheListIsRefused() {
    assertThatThrownBy(() -> memory.known(SITTING, new UUID(99, 99)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ExamRefusal.SITTING_NOT_FOUND));
    assertThat(read).isZero();
  }

  @Test
  void theAttemptStandsAsTheLaterOfBothSays() {
    begun = ofTheirs(3);
    Known known = ask();
    assertThat(memory.standing(known)).contains(ofTheirs(3));
    attempts.remember(ofTheirs(5));
    assertThat(memory.standing(known)).contains(ofTheirs(5));
    attempts.remember(ofTheirs(2));
    assertThat(memory.standing(known)).contains(ofTheirs(3));
  }

  @Test
  void whoBeginsOnThisNodeWaitsNoLonger() {
    Known waiting = ask();
    assertThat(memory.standing(waiting)).isEmpty();
    attempts.remember(ofTheirs(1));
    assertThat(memory.standing(waiting)).isPresent();
  }

  @Test
  void theSittingIsReadOnceForAllWhoAskInAMoment() {
    memory.sitting(SITTING);
    now = now.plusSeconds(4);
    memory.sitting(SITTING);
    assertThat(sittingRead).isEqualTo(1);
    now = now.plusSeconds(1);
    memory.sitting(SITTING);
    assertThat(sittingRead).isEqualTo(2);
  }

  @Test
  void aSittingThatWasChangedIsReadByTheNextWhoAsks() {
    memory.sitting(SITTING);
    memory.forgetSitting(SITTING);
    assertThat(memory.sittingLately(SITTING)).as("as it was before").isEmpty();
    memory.sitting(SITTING);
    assertThat(sittingRead).isEqualTo(2);
  }

  @Test
  void whoMustNotWaitHearsOfTheSittingAsItWasWhileItIsReadAnew() {
    assertThat(memory.sittingLately(SITTING)).isEmpty();
    memory.sitting(SITTING);
    assertThat(memory.sittingLately(SITTING)).isPresent();
    assertThat(later).isEmpty();

    now = now.plusSeconds(100);
    assertThat(memory.sittingLately(SITTING)).isPresent();
    assertThat(memory.sittingLately(SITTING)).isPresent();
    assertThat(sittingRead).isEqualTo(1);
    assertThat(later).as("for both").hasSize(1);
    later.remove(0).run();
    assertThat(sittingRead).isEqualTo(2);
    assertThat(memory.sittingLately(SITTING)).isPresent();
    assertThat(later).isEmpty();
  }

  @Test
  void whatCantBeReadIsTriedAgainAndNotBelievedForEver() {
    memory.sitting(SITTING);
    now = now.plusSeconds(10);
    sittingFails = true;
    memory.sittingLately(SITTING);
    later.remove(0).run();
    assertThat(memory.sittingLately(SITTING)).isPresent();
    assertThat(later).hasSize(1);
    now = now.plusSeconds(110);
    assertThat(memory.sittingLately(SITTING)).isEmpty();
  }
}
