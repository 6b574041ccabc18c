package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.NoticeKind;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.exam.entity.EventKey;
import vn.benhoc.exam.entity.EventRow;

/** What the minutes tell of what a page noticed. */
class AttemptNoticesTest {

  private static final UUID ATTEMPT = new UUID(5, 1);

  private final List<EventRow> log = new ArrayList<>();

  private void noticed(NoticeKind kind, int seconds) {
    int number = log.size() + 1;
    var event =
        new AttemptEvent.Noticed(kind, Duration.ofSeconds(seconds), Origin.of("page", number));
    EventDocuments.Line line = EventDocuments.write(event, null);
    var key = new EventKey(ATTEMPT, number);
    log.add(new EventRow(key, Attempts.OPENS, line.kind(), line.payload()));
  }

  private MinutesFacts.Seen seen() {
    return AttemptNotices.found(log).of(ATTEMPT);
  }

  @Test
  void aLeavingIsOneWithTheLengthThatIsToldAtItsEnd() {
    noticed(NoticeKind.LEFT, 0);
    assertThat(seen().times()).isEqualTo(Map.of(NoticeKind.LEFT, 1));
    assertThat(seen().away()).isEqualTo(1);

    noticed(NoticeKind.RETURNED, 12);
    assertThat(seen().times()).isEqualTo(Map.of(NoticeKind.LEFT, 1));
    assertThat(seen().millis()).isEqualTo(Map.of(NoticeKind.LEFT, 12_000L));
    assertThat(seen().away()).isZero();
  }

  @Test
  void aLeavingThatIsToldWithItsLengthIsNotOpen() {
    noticed(NoticeKind.LEFT, 7);
    assertThat(seen().times()).isEqualTo(Map.of(NoticeKind.LEFT, 1));
    assertThat(seen().millis()).isEqualTo(Map.of(NoticeKind.LEFT, 7_000L));
    assertThat(seen().away()).isZero();
  }

  @Test
  void aPageThatNeverComesBackLeavesOneOpen() {
    noticed(NoticeKind.LEFT, 0);
    noticed(NoticeKind.RETURNED, 3);
    noticed(NoticeKind.LEFT, 0);
    assertThat(seen().times()).isEqualTo(Map.of(NoticeKind.LEFT, 2));
    assertThat(seen().away()).isEqualTo(1);
  }
}
