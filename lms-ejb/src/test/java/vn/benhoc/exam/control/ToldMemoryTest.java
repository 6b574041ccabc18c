package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static vn.benhoc.exam.TwoSchools.SITTING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.ToldMemory.Known;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** The page of the first candidate asks again and again. */
class ToldMemoryTest {

  private final TwoSchools schools = new TwoSchools();
  private final Candidate asks = schools.candidates().get(0);
  private final AttemptMemory attempts = new AttemptMemory();
  private Instant now = TwoSchools.NOW;
  private Runnable whileTheIdIsLookedUp = () -> {};
  private Candidate stored = asks;
  private int read;
  private int sittingRead;
  private final ToldMemory memory =
      TwoSchools.wired(new ToldMemory(), sittings(), attempts, clock());

  private Sittings sittings() {
    return new Sittings() {
      @Override
      public Sitting sitting(UUID id) {
        sittingRead++;
        return schools.sitting();
      }

      @Override
      public Optional<UUID> candidacyId(UUID sittingId, UUID personId) {
        whileTheIdIsLookedUp.run();
        return personId.equals(asks.personId()) ? Optional.of(asks.id()) : Optional.empty();
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
    return ask(null);
  }

  private Known ask(@Nullable Standing standing) {
    return reading(
        candidate -> {
          read++;
          return new Known(asks, standing, Duration.ZERO, List.of(), now);
        });
  }

  private Known reading(Function<UUID, Known> reads) {
    return memory.known(SITTING, asks.personId(), reads);
  }

  private Optional<Known> recalled() {
    return memory.recall(SITTING, asks.personId());
  }

  private Standing ofTheirs(int events) {
    Standing begun = Attempts.begun(1);
    AttemptFacts facts = begun.facts().after(events);
    return new Standing(
        new AttemptFacts(
            facts.id(),
            asks.id(),
            facts.lastNumber(),
            facts.startedAt(),
            facts.deadline(),
            facts.lastSavedAt(),
            facts.answered(),
            facts.closed(),
            facts.desk()),
        begun.state());
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
    reading(
        candidate -> {
          memory.forget(candidate);
          return new Known(asks, null, Duration.ZERO, List.of(), now);
        });
    assertThat(recalled()).isEmpty();
  }

  @Test
  void whatChangesBeforeTheRowIsReadIsInWhatIsKept() {
    Candidate changed = new TwoSchools().candidates().get(0);
    whileTheIdIsLookedUp =
        () -> {
          stored = changed;
          memory.changed(new CandidateChanged(SITTING, asks.id()));
        };
    reading(candidate -> new Known(stored, null, Duration.ZERO, List.of(), now));
    assertThat(recalled().orElseThrow().candidate()).isSameAs(changed);
  }

  @Test
  void whoIsNotOnTheListIsRefused() {
    assertThatThrownBy(() -> memory.known(SITTING, new UUID(99, 99), id -> fail("nothing is read")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ExamRefusal.SITTING_NOT_FOUND));
  }

  @Test
  void theAttemptStandsAsTheLaterOfBothSays() {
    Known begun = ask(ofTheirs(3));
    assertThat(memory.standing(begun)).contains(ofTheirs(3));
    attempts.remember(ofTheirs(5));
    assertThat(memory.standing(begun)).contains(ofTheirs(5));
    attempts.remember(ofTheirs(2));
    assertThat(memory.standing(begun)).contains(ofTheirs(3));
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
}
