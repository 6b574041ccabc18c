package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptRefusal;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;

/** Who may begin is asked once; a log that has begun is read as it was written. */
class AttemptContextsTest {

  private final TwoSchools schools = new TwoSchools();
  private final Sitting sitting = schools.sitting();
  private final Candidate candidate = schools.candidates().get(3);
  private final AttemptContexts contexts = schools.contexts();

  /** Let in with the room, and begun a minute after the window, as was possible once. */
  private List<LogEntry> oldLog() {
    Instant closes = sitting.closesAt();
    Decision decision = Decision.of("d1", "person:1", "admit");
    return List.of(
        new LogEntry(new AttemptEvent.Admitted(decision), closes.minusSeconds(60)),
        new LogEntry(new AttemptEvent.Started(), closes.plusSeconds(60)));
  }

  @Test
  void aLogFromBeforeIsReadAsItWasWritten() {
    var replay = contexts.of(sitting, candidate).rules().replay(oldLog());
    assertThat(replay.refused()).isEmpty();
    assertThat(replay.state().phase()).isEqualTo(AttemptState.Phase.WRITING);
  }

  @Test
  void nobodyBeginsLikeThatAnyMore() {
    var replay = contexts.toBegin(sitting, candidate).rules().replay(oldLog());
    assertThat(replay.refused())
        .extracting(Transition.Refused::refusal)
        .containsExactly(AttemptRefusal.ADMISSION_OVER);
  }
}
