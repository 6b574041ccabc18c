package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.HandInBy;

/** The deadline in an attempt's row follows that of its log. */
class DeadlineRowTest {

  private static final Instant MOVED = Attempts.PLANNED.plus(Duration.ofMinutes(10));

  private final Standing begun = Attempts.begun(1);

  @Test
  void theClockMovesTheRowOfWhoWasGrantedTimeAndComesBack() {
    Standing granted = Attempts.grantedTenMinutes(begun);
    AttemptWork early = swept(granted, Attempts.PLANNED.plusSeconds(6));
    assertThat(early.isChanged()).isTrue();
    assertThat(early.lines()).isEmpty();
    assertThat(early.standing().facts().closed()).isNull();
    assertThat(early.standing().facts().deadline()).isEqualTo(MOVED);

    AttemptWork later = swept(early.standing(), MOVED.plusSeconds(6));
    AttemptFacts.Closed closed = Objects.requireNonNull(later.standing().facts().closed());
    assertThat(closed.at()).isEqualTo(MOVED);
    assertThat(closed.by()).isEqualTo("clock");
    assertThat(later.lines()).hasSize(1);
  }

  @Test
  void theClockLeavesTheRowOfWhoWasGrantedNothing() {
    AttemptWork early = swept(begun, Attempts.PLANNED.plusSeconds(4));
    assertThat(early.isChanged()).isFalse();

    AttemptWork later = swept(begun, Attempts.PLANNED.plusSeconds(6));
    assertThat(Objects.requireNonNull(later.standing().facts().closed()).at())
        .isEqualTo(Attempts.PLANNED);
  }

  @Test
  void whatIsSavedAfterAGrantMovesTheRow() {
    AttemptWork work = new AttemptWork(Attempts.context(1), Attempts.grantedTenMinutes(begun));
    work.save(Attempts.entry(1), Attempts.PLANNED.minusSeconds(60));
    assertThat(work.standing().facts().deadline()).isEqualTo(MOVED);
  }

  /** What the sweeper does with an attempt that is due. */
  private static AttemptWork swept(Standing standing, Instant now) {
    AttemptWork work = new AttemptWork(Attempts.context(1), standing);
    work.handIn(HandInBy.CLOCK, now);
    return work;
  }
}
