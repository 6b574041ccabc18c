package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;

class CandidateStateTest {

  private final Sitting sitting = new TwoSchools().sitting();
  private final Candidate candidate = new TwoSchools().candidates().get(3);

  private String at(Instant now) {
    return CandidateState.notBegun(sitting, candidate, now);
  }

  @Test
  void whoHasNotBegunWaitsThenMayThenHasMissedIt() {
    assertThat(at(sitting.opensAt().minusMillis(1))).isEqualTo("upcoming");
    assertThat(at(sitting.opensAt())).isEqualTo("open");
    assertThat(at(sitting.closesAt())).isEqualTo("open");
    assertThat(at(sitting.closesAt().plusMillis(1))).isEqualTo("missed");
  }

  private Candidate letInAt(Instant at) {
    return new Candidate(
        candidate.id(),
        sitting.id(),
        new Candidate.Pupil(candidate.personId(), "Nguyễn Văn An", new UUID(2, 11), "12A1", 1),
        new Candidate.Deal("00000001", 1, new UUID(8, 1), "1001")) {
      @Override
      public Instant admittedAt() {
        return at;
      }
    };
  }

  @Test
  void whoIsLetInAfterTheWindowHasNotMissedIt() {
    Candidate letIn = letInAt(sitting.closesAt().plusMillis(1));
    assertThat(CandidateState.notBegun(sitting, letIn, sitting.closesAt().plusSeconds(60)))
        .isEqualTo("open");
    assertThat(CandidateState.notBegun(sitting, letIn, sitting.writingEndsAt())).isEqualTo("open");
    assertThat(CandidateState.notBegun(sitting, letIn, sitting.writingEndsAt().plusMillis(1)))
        .isEqualTo("missed");
  }

  @Test
  void whoWasLetInInTheWindowAndDidNotComeHasMissedIt() {
    Candidate letIn = letInAt(sitting.closesAt());
    assertThat(CandidateState.isLetIn(sitting, letIn, sitting.closesAt())).isTrue();
    assertThat(CandidateState.isLetIn(sitting, letIn, sitting.closesAt().plusMillis(1))).isFalse();
    assertThat(CandidateState.notBegun(sitting, letIn, sitting.closesAt().plusMillis(1)))
        .isEqualTo("missed");
  }

  @Test
  void whoIsLetInWhileOthersStillWriteMayBeginThen() {
    Candidate letIn = letInAt(sitting.writingEndsAt().plusSeconds(1));
    assertThat(CandidateState.isLetIn(sitting, letIn, sitting.writingEndsAt().plusSeconds(2)))
        .isTrue();
  }

  @Test
  void whoHasBegunWritesUntilTheHandIn() {
    assertThat(CandidateState.begun(sitting, false)).isEqualTo("writing");
    assertThat(CandidateState.begun(sitting, true)).isEqualTo("handed_in");
    sitting.release(TwoSchools.NOW);
    assertThat(CandidateState.begun(sitting, true)).isEqualTo("released");
    assertThat(CandidateState.begun(sitting, false)).isEqualTo("writing");
  }
}
