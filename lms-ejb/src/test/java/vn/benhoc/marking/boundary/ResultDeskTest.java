package vn.benhoc.marking.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.NOW;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.RESULT_READ;
import static vn.benhoc.people.boundary.Capability.RESULT_RELEASE;
import static vn.benhoc.people.boundary.Capability.SIT;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.CandidateRow;
import vn.benhoc.marking.TwoSchoolsMarked;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.RefusedException;

class ResultDeskTest {

  private final TwoSchools schools = new TwoSchools();
  private final ResultDesk desk = TwoSchoolsMarked.desk(schools);

  @Test
  void resultsAreThoseOfOwnClassesAndSoAreTheirFigures() {
    schools.holding(SECOND, SITTING_READ, RESULT_READ);

    SittingResults results = desk.results(SITTING);

    assertThat(results.rows())
        .extracting(SittingResults.Row::sbd, SittingResults.Row::total)
        .containsExactly(tuple("07000003", "6.00"), tuple("07000004", null));
    assertThat(results.summary().count()).isEqualTo(1);
    assertThat(results.summary().mean()).isEqualTo(6.0);
    assertThat(results.summary().max()).isEqualTo(6.0);
    assertThat(results.summary().histogram().stream().mapToInt(SittingResults.Bin::count).sum())
        .isEqualTo(1);
  }

  @Test
  void staffOfBothSchoolsReadAllResults() {
    schools.holding(BOTH, SITTING_READ, RESULT_READ);

    assertThat(desk.results(SITTING).rows()).hasSize(4);
    assertThat(desk.results(SITTING).summary().count()).isEqualTo(3);
  }

  @Test
  void theSheetHasOwnClassesOnly() {
    schools.holding(FIRST, SITTING_READ, RESULT_READ);

    assertThat(desk.csv(SITTING)).isEqualTo("07000001,07000002");
  }

  @Test
  void whoWatchesOneSchoolAndTeachesInAnotherReadsTheMarksOfTheOther() {
    schools.holding(FIRST, SITTING_READ).holding(SECOND, SITTING_READ, RESULT_READ);

    assertThat(desk.candidates(SITTING))
        .extracting(CandidateRow::id, CandidateRow::mark)
        .containsExactly(
            tuple(candidateId(1), null),
            tuple(candidateId(2), null),
            tuple(candidateId(3), "6.00"),
            tuple(candidateId(4), null));
    assertThat(desk.results(SITTING).rows())
        .extracting(SittingResults.Row::sbd)
        .containsExactly("07000003", "07000004");
  }

  @Test
  void candidatesAreThoseOfOwnClasses() {
    schools.holding(FIRST, SITTING_READ, RESULT_READ);

    assertThat(desk.candidates(SITTING))
        .extracting(CandidateRow::mark)
        .containsExactly("9.00", "5.00");
  }

  @Test
  void aManagerOfOneSchoolNeitherReleasesNorWithdrawsForBoth() {
    schools.holding(FIRST, SITTING_READ, RESULT_RELEASE);

    forbidden(() -> desk.release(SITTING));
    assertThat(schools.sitting().releasedAt()).isNull();
    schools.sitting().release(Instant.EPOCH);
    forbidden(() -> desk.withdrawRelease(SITTING));
    assertThat(schools.sitting().releasedAt()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void aManagerOfBothSchoolsReleasesAndWithdraws() {
    schools.holding(BOTH, SITTING_READ, RESULT_RELEASE);

    assertThat(desk.release(SITTING).state()).isEqualTo("released");
    assertThat(desk.withdrawRelease(SITTING).state()).isEqualTo("ended");
  }

  @Test
  void nothingIsReleasedWhileAnotherSittingOfThePaperIsNotOver() {
    schools.holding(BOTH, SITTING_READ, RESULT_RELEASE);
    schools.another("Đã xong", NOW.minusSeconds(9_000), 0);
    assertThat(desk.release(SITTING).state()).isEqualTo("released");
    desk.withdrawRelease(SITTING);
    schools.another("Còn làm", NOW.minusSeconds(9_000), 1);
    schools.another("Đang mở", NOW.minusSeconds(60), 0);
    schools.another("Sắp mở", NOW.plusSeconds(3_600), 0);

    assertThatThrownBy(() -> desk.release(SITTING))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.refusal()).isEqualTo(MarkingRefusal.PAPER_STILL_SAT);
              assertThat(e.parameters()).containsEntry("sittings", "Còn làm, Đang mở, Sắp mở");
            });
    assertThat(schools.sitting().releasedAt()).isNull();
  }

  @Test
  void aSittingThatWasTakenAwayHoldsNoReleaseBack() {
    schools.holding(BOTH, SITTING_READ, RESULT_RELEASE);
    schools.another("Đã xoá", NOW.plusSeconds(3_600), 0).delete(NOW);
    assertThat(desk.release(SITTING).state()).isEqualTo("released");
  }

  @Test
  void nothingIsReleasedWhileLateAnswersWait() {
    schools.holding(BOTH, SITTING_READ, RESULT_RELEASE).lateWaiting(1);

    assertThatThrownBy(() -> desk.release(SITTING))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(MarkingRefusal.LATE_ANSWERS_WAIT));
    assertThat(schools.sitting().releasedAt()).isNull();
    schools.lateWaiting(0);
    assertThat(desk.release(SITTING).state()).isEqualTo("released");
  }

  @Test
  void staffOfAnotherSchoolReadNoResults() {
    schools.holding("/p/3/", SITTING_READ, RESULT_READ);

    forbidden(() -> desk.results(SITTING));
    forbidden(() -> desk.csv(SITTING));
    forbidden(() -> desk.candidates(SITTING));
  }

  @Test
  void whoReadsNoResultsDoesNotLearnWhetherASittingExists() {
    schools.holding(FIRST, SIT);

    forbidden(() -> desk.results(UNKNOWN));
    forbidden(() -> desk.csv(UNKNOWN));
    forbidden(() -> desk.release(UNKNOWN));
    forbidden(() -> desk.withdrawRelease(UNKNOWN));
  }

  private static void forbidden(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(PeopleRefusal.FORBIDDEN));
  }
}
