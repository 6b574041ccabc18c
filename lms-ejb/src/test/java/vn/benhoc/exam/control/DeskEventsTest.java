package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.boundary.DeskActKind;
import vn.benhoc.exam.entity.DeskAct;

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

  @Test
  void theLogHasWhoDecidedIt() {
    readmission(null).on(attempt);
    assertThat(attempt.lines())
        .extracting(line -> line.text().kind())
        .containsSubsequence("admitted", "device");
  }
}
