package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

class SavePaceTest {

  private static final UUID ONE = new UUID(5, 1);
  private static final UUID OTHER = new UUID(5, 2);

  private Duration passed = Duration.ofHours(7);
  private final SavePace pace =
      new SavePace(
          new TimeSource() {
            @Override
            public Duration elapsed() {
              return passed;
            }
          });

  private RefusedException refusal(UUID attempt, int entries) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> pace.require(attempt, entries));
    assertThat(refused).isNotNull();
    assertThat(refused.refusal()).isEqualTo(ExamRefusal.SAVING_TOO_FAST);
    return refused;
  }

  private void spendAll(UUID attempt) {
    for (int i = 0; i < SavePace.BURST; i++) {
      pace.require(attempt, 1);
    }
  }

  @Test
  void aPageThatSavesEverySecondIsNeverHeldUp() {
    for (int second = 0; second < 10_000; second++) {
      pace.require(ONE, 3);
      passed = passed.plusSeconds(1);
    }
  }

  @Test
  void twoHundredKeptAnswersGoOutOneByOneWhileTheCandidateWritesOn() {
    assertThatCode(
            () -> {
              for (int i = 0; i < 200; i++) {
                pace.require(ONE, 1);
              }
              for (int i = 0; i < 4; i++) {
                pace.require(ONE, 50);
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void whoeverHasNoneLeftIsToldWhenToComeAndIsLetThroughThen() {
    spendAll(ONE);
    long seconds = Long.parseLong(refusal(ONE, 1).parameters().getOrDefault("seconds", ""));
    assertThat(seconds).isEqualTo(1);

    passed = passed.plusSeconds(seconds);
    pace.require(ONE, 1);
  }

  @Test
  void whatIsRefusedCostsNothing() {
    spendAll(ONE);
    for (int i = 0; i < 1_000; i++) {
      refusal(ONE, 1);
    }
    passed = passed.plus(SavePace.TOKEN);
    pace.require(ONE, 1);
    refusal(ONE, 1);
  }

  @Test
  void fullBatchesCostWhatTheyHold() {
    for (int i = 0; i < 5; i++) {
      pace.require(ONE, 500);
    }
    assertThat(refusal(ONE, 500).parameters()).containsEntry("seconds", "2");
  }

  @Test
  void oneAttemptDoesNotHoldAnotherUp() {
    spendAll(ONE);
    pace.require(OTHER, 500);
  }

  @Test
  void aLongRestGivesNoMoreThanTheBurst() {
    spendAll(ONE);
    passed = passed.plusDays(1);
    spendAll(ONE);
    refusal(ONE, 1);
  }
}
