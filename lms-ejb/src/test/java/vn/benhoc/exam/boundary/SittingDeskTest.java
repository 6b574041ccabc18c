package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.NOW;
import static vn.benhoc.exam.TwoSchools.SECOND;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.UNKNOWN;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.PAPER_PREVIEW;
import static vn.benhoc.people.boundary.Capability.SIT;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

class SittingDeskTest {

  private final TwoSchools schools = new TwoSchools();
  private final SittingDesk desk = schools.desk();

  @Test
  void staffSeeTheCandidatesOfTheirOwnClasses() {
    schools.holding(SECOND, SITTING_READ);

    assertThat(desk.candidates(SITTING))
        .extracting(CandidateRow::id)
        .containsExactly(candidateId(3), candidateId(4));
  }

  @Test
  void staffOfBothSchoolsSeeTheWholeList() {
    schools.holding(BOTH, SITTING_READ);

    assertThat(desk.candidates(SITTING)).hasSize(4);
  }

  @Test
  void staffOfAnotherSchoolSeeNeitherSittingNorCandidates() {
    schools.holding("/p/3/", SITTING_READ);

    refused(() -> desk.sitting(SITTING), PeopleRefusal.FORBIDDEN);
    refused(() -> desk.candidates(SITTING), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void handsInForCandidatesOfOwnClasses() {
    schools.holding(FIRST, SITTING_INVIGILATE);
    desk.handInFor(SITTING, candidateId(1));

    assertThat(schools.handedIn()).containsExactly(candidateId(1));
  }

  @Test
  void handsInForNobodyOfTheOtherSchool() {
    schools.holding(FIRST, SITTING_INVIGILATE);

    refused(() -> desk.handInFor(SITTING, candidateId(3)), PeopleRefusal.FORBIDDEN);
    refused(() -> desk.handInFor(SITTING, candidateId(4)), PeopleRefusal.FORBIDDEN);
    assertThat(schools.handedIn()).isEmpty();
  }

  @Test
  void saysThatACandidateHasNotStartedOrIsNotListed() {
    schools.holding(SECOND, SITTING_INVIGILATE);

    refused(() -> desk.handInFor(SITTING, candidateId(4)), ExamRefusal.CANDIDATE_NOT_FOUND);
    refused(() -> desk.handInFor(SITTING, candidateId(9)), ExamRefusal.CANDIDATE_NOT_FOUND);
  }

  @Test
  void aManagerOfOneSchoolNeitherDeletesNorRestoresForBoth() {
    schools.planned().holding(FIRST, SITTING_READ, SITTING_MANAGE);

    refused(() -> desk.delete(SITTING), PeopleRefusal.FORBIDDEN);
    assertThat(schools.sitting().isDeleted()).isFalse();
    schools.sitting().delete(Instant.EPOCH);
    refused(() -> desk.restore(SITTING), PeopleRefusal.FORBIDDEN);
    assertThat(schools.sitting().isDeleted()).isTrue();
  }

  @Test
  void aManagerOfBothSchoolsDeletesAndRestores() {
    schools.planned().holding(BOTH, SITTING_READ, SITTING_MANAGE);

    desk.delete(SITTING);
    assertThat(schools.sitting().isDeleted()).isTrue();
    desk.restore(SITTING);
    assertThat(schools.sitting().isDeleted()).isFalse();
  }

  @Test
  void aPaperOfTheProvinceIsNotForAManagerOfOneSchool() {
    schools.holding(FIRST, SITTING_READ, SITTING_MANAGE, PAPER_PREVIEW);

    refused(() -> desk.create(plan()), PeopleRefusal.FORBIDDEN);
    schools.paperOf(TwoSchools.FIRST_SCHOOL);
    assertThat(desk.create(plan()).id()).isEqualTo(SITTING);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyWithoutPermissionLearnsWhetherASittingExists(boolean exists) {
    UUID sitting = exists ? SITTING : UNKNOWN;

    refusedAll(sitting, PeopleRefusal.NOT_SIGNED_IN);
    schools.holding(FIRST, SIT);
    refusedAll(sitting, PeopleRefusal.FORBIDDEN);
  }

  @Test
  void whatWasTakenAwayStaysAwayOnceTheKeyOfItsPaperIsOut() {
    schools.holding(BOTH, SITTING_READ, SITTING_MANAGE).planned();
    Sitting morning = schools.another("Ca sáng", NOW.minusSeconds(9_000), 0);
    morning.release(NOW.minusSeconds(1));
    desk.delete(SITTING);
    assertThat(desk.restore(SITTING).state()).isEqualTo("planned");

    desk.delete(SITTING);
    morning.release(NOW.plusSeconds(1));
    morning.withdrawRelease();
    refused(() -> desk.restore(SITTING), ExamRefusal.KEY_IS_OUT);
    assertThat(schools.sitting().isDeleted()).isTrue();
  }

  private void refusedAll(UUID sitting, Refusal refusal) {
    refused(() -> desk.sitting(sitting), refusal);
    refused(() -> desk.candidates(sitting), refusal);
    refused(() -> desk.handInFor(sitting, candidateId(1)), refusal);
    refused(() -> desk.delete(sitting), refusal);
    refused(() -> desk.restore(sitting), refusal);
  }

  private static SittingPlan plan() {
    return new SittingPlan("Thi thử", null, List.of(), null, null, null);
  }

  private static void refused(ThrowingCallable call, Refusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
