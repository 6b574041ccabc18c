package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.WritingDevice.Arrival;
import vn.benhoc.platform.problem.RefusedException;

/** An attempt whose log has room for one more event of its candidate. */
class FullLogTest {

  private static final Instant LATER = Attempts.OPENS.plusSeconds(600);
  private static final WritingDevice.Sender PAGE = new WritingDevice.Sender(null, false);

  private final AttemptWork work = new AttemptWork(Attempts.context(1), almostFull());

  private static Standing almostFull() {
    Standing begun = Attempts.begun(1);
    AttemptFacts facts = begun.facts();
    int left = LogLimits.MOST_EVENTS - 1 - facts.lastNumber();
    return new Standing(facts.after(left), begun.state());
  }

  private static List<BatchEvents.Read> change(long sequence) {
    Origin origin = Origin.of("page", sequence);
    return List.of(
        new BatchEvents.Read(
            new AttemptEvent.BlockChosen(null, origin), sequence, "/entries/0", null));
  }

  private void refused(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ExamRefusal.ATTEMPT_LOG_FULL));
  }

  @Test
  void oneChangeMoreThanThereIsRoomForIsRefused() {
    work.save(PAGE, change(1), LATER);
    refused(() -> work.save(PAGE, change(2), LATER));
    assertThat(work.lines()).hasSize(1);
  }

  @Test
  void whatIsKeptAlreadyIsAcknowledgedAgain() {
    work.save(PAGE, change(1), LATER);
    work.save(PAGE, change(1), LATER);
    assertThat(work.lines()).hasSize(1);
  }

  @Test
  void devicesThatTakeOverFromEachOtherFillNoLog() {
    work.arrive(new Arrival("lab", false), false, LATER);
    refused(() -> work.arrive(new Arrival("phone", true), false, LATER));
    work.arrive(new Arrival("lab", false), false, LATER);
    assertThat(work.lines()).hasSize(1);
  }

  @Test
  void staffAndHandInAreNotHeldUpByIt() {
    work.save(PAGE, change(1), LATER);
    work.decide(
        new AttemptEvent.TimeGranted(
            Duration.ofMinutes(5), Decision.of("d1", "person:1", "mất điện")),
        LATER);
    work.free(LATER);
    work.handIn(HandInBy.CANDIDATE, LATER);
    assertThat(work.standing().facts().closed()).isNotNull();
  }

  @Test
  void whoIsLetInAtAnotherComputerMayComeThoughTheLogIsFull() {
    work.arrive(new Arrival("lab", false), true, LATER);
    work.free(LATER);
    work.arrive(new Arrival("other", false), true, LATER);
    assertThat(work.standing().facts().desk().device().holder()).isEqualTo("other");
  }
}
