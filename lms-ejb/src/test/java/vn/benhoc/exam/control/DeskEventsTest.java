package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** A candidate who writes at one computer and is let go on at another. */
class DeskEventsTest {

  private static final Instant AT = Attempts.OPENS.plus(Duration.ofMinutes(10));

  private final AttemptWork attempt = new AttemptWork(Attempts.context(1), Attempts.begun(1));

  @BeforeEach
  void theyWriteInTheLab() {
    arrives("lab", AT.minusSeconds(60));
  }

  private void arrives(String device, Instant at) {
    attempt.arrive(new WritingDevice.Arrival(device, false), true, at);
  }

  private static Act readmission(@Nullable Duration time) {
    DeskAct act =
        new DeskAct(
            new UUID(9, 1),
            new DeskAct.Scope(Attempts.SITTING, null, Attempts.candidate(1)),
            new DeskAct.Matter(DeskActKind.READMIT.code(), time, "máy hỏng"),
            new UUID(3, 3),
            AT);
    return Objects.requireNonNull(DeskEvents.act(act));
  }

  private @Nullable String holder() {
    return attempt.standing().facts().desk().device().holder();
  }

  @Test
  void theDeviceThatCameKeepsTheAttemptWhenTheSameReadmissionComesAgain() {
    Act readmission = readmission(null);
    readmission.on(attempt);
    assertThat(holder()).isNull();
    arrives("phone", AT.plusSeconds(20));
    int lines = attempt.lines().size();

    readmission.on(attempt);
    assertThat(holder()).isEqualTo("phone");
    assertThat(attempt.lines()).hasSize(lines);
  }

  @Test
  void theSameHoldsWhereTimeWasGivenWithIt() {
    Act readmission = readmission(Duration.ofMinutes(5));
    readmission.on(attempt);
    arrives("phone", AT.plusSeconds(20));

    readmission.on(attempt);
    assertThat(holder()).isEqualTo("phone");
    assertThat(attempt.standing().state().clock().granted()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void whatWasCollectedIsOpenAgainAndNotOnceMoreWhenItWasCollectedSince() {
    attempt.handIn(HandInBy.INVIGILATOR, AT.minusSeconds(30));
    Act readmission = readmission(null);
    readmission.on(attempt);
    assertThat(attempt.standing().facts().closed()).isNull();
    attempt.handIn(HandInBy.INVIGILATOR, AT.plusSeconds(30));

    readmission.on(attempt);
    assertThat(attempt.standing().facts().closed()).isNotNull();
  }

  private static Act opening(DeskActKind kind, @Nullable Duration time, String reason) {
    DeskAct act =
        new DeskAct(
            new UUID(9, 7),
            new DeskAct.Scope(Attempts.SITTING, null, Attempts.candidate(1)),
            new DeskAct.Matter(kind.code(), time, reason),
            new UUID(3, 3),
            AT);
    return Objects.requireNonNull(DeskEvents.act(act));
  }

  @Test
  void whatTheCandidateHandedInIsOpenAgainToTheSameDeadlineForAReason() {
    attempt.handIn(HandInBy.CANDIDATE, AT.minusSeconds(30));
    for (DeskActKind kind : List.of(DeskActKind.REOPEN, DeskActKind.READMIT)) {
      assertThatThrownBy(() -> opening(kind, null, "").on(attempt))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> {
                assertThat(e.refusal()).isEqualTo(ExamRefusal.ACT_NOT_VALID);
                assertThat(e.findings()).extracting(Finding::path).containsExactly("/reason");
              });
    }
    assertThat(attempt.standing().facts().closed()).isNotNull();

    Act reopening = opening(DeskActKind.REOPEN, null, "bấm nhầm");
    reopening.on(attempt);
    assertThat(attempt.standing().facts().closed()).isNull();
    assertThat(attempt.standing().facts().deadline()).isEqualTo(Attempts.PLANNED);
    assertThat(attempt.lines())
        .last()
        .extracting(line -> line.text().payload())
        .asString()
        .contains("bấm nhầm");

    attempt.handIn(HandInBy.CANDIDATE, AT.plusSeconds(30));
    reopening.on(attempt);
    assertThat(attempt.standing().facts().closed())
        .as("the same act once more opens nothing")
        .isNotNull();
  }

  @Test
  void timeIsGivenWithIt() {
    attempt.handIn(HandInBy.CANDIDATE, AT.minusSeconds(30));
    opening(DeskActKind.REOPEN, Duration.ofMinutes(2), "bấm nhầm").on(attempt);
    assertThat(attempt.standing().facts().deadline())
        .isEqualTo(Attempts.PLANNED.plus(Duration.ofMinutes(2)));
  }

  @Test
  void whatWasCollectedIsOpenAgainWithoutAReason() {
    attempt.handIn(HandInBy.INVIGILATOR, AT.minusSeconds(30));
    opening(DeskActKind.REOPEN, null, "").on(attempt);
    assertThat(attempt.standing().facts().deadline()).isEqualTo(Attempts.PLANNED.plusSeconds(30));
  }

  private static Act collection(long act, Instant at) {
    DeskAct collect =
        new DeskAct(
            new UUID(9, act),
            new DeskAct.Scope(Attempts.SITTING, null, null),
            new DeskAct.Matter(DeskActKind.COLLECT.code(), null, ""),
            new UUID(3, 3),
            at);
    return Objects.requireNonNull(DeskEvents.act(collect));
  }

  private void refusedAsClosed(Act act) {
    assertThatThrownBy(() -> act.on(attempt))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ExamRefusal.ATTEMPT_CLOSED));
  }

  @Test
  void whatWasHandedInBeforeIsNotCollected() {
    attempt.handIn(HandInBy.INVIGILATOR, AT.minusSeconds(30));
    refusedAsClosed(collection(2, AT));
    assertThat(attempt.standing().facts().closed())
        .extracting(AttemptFacts.Closed::at)
        .isEqualTo(AT.minusSeconds(30));
  }

  @Test
  void whatTheClockHandedInIsNotCollected() {
    attempt.handIn(HandInBy.CLOCK, Attempts.PLANNED.plusSeconds(60));
    refusedAsClosed(collection(2, Attempts.PLANNED.plusSeconds(61)));
  }

  @Test
  void theSameCollectionAgainFindsItDone() {
    Act collection = collection(2, AT);
    collection.on(attempt);
    int lines = attempt.lines().size();
    collection.on(attempt);
    assertThat(attempt.lines()).hasSize(lines);
  }

  @Test
  void theSameCollectionAfterTheEndFindsItDoneToo() {
    Act collection = collection(2, Attempts.PLANNED.plusSeconds(2));
    collection.on(attempt);
    assertThat(attempt.standing().facts().closed())
        .extracting(AttemptFacts.Closed::at)
        .isEqualTo(Attempts.PLANNED);
    collection.on(attempt);
  }

  @Test
  void theLogHasWhoDecidedIt() {
    readmission(null).on(attempt);
    assertThat(attempt.lines())
        .extracting(line -> line.text().kind())
        .containsSubsequence("admitted", "device");
  }
}
