package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SittingView.Counts;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;

/** How long who comes late may begin. */
class LateComersTest {

  private final Sitting sitting = new TwoSchools().sitting();
  private final Instant end = sitting.writingEndsAt();
  private int writing;
  private final LateComers lateComers = Wired.with(new LateComers(), rows());

  private Sittings rows() {
    return new Sittings() {
      @Override
      public Map<UUID, Counts> counts(Collection<UUID> ids) {
        return Map.of(sitting.id(), new Counts(9, 5, 1, writing, 4 - writing, 0));
      }
    };
  }

  @Test
  void untilWhoeverBeganLastHasWritten() {
    assertThatCode(() -> lateComers.requireTime(sitting, end)).doesNotThrowAnyException();
    assertThatThrownBy(() -> lateComers.requireTime(sitting, end.plusMillis(1)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ExamRefusal.SITTING_TIME_OVER));
  }

  @Test
  void longerWhereSomebodyStillWrites() {
    writing = 1;
    assertThatCode(() -> lateComers.requireTime(sitting, end.plusSeconds(3_600)))
        .doesNotThrowAnyException();
  }
}
