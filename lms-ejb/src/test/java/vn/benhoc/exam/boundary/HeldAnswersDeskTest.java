package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.FIRST_CLASS;
import static vn.benhoc.exam.TwoSchools.SECOND_CLASS;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.exam.TwoSchools.candidateId;
import static vn.benhoc.people.boundary.Capability.SITTING_INVIGILATE;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.control.LateViews;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** Who sees what came late, who decides on it, and until when. */
class HeldAnswersDeskTest {

  private static final String ANSWER = "response:1.1:7:cGFnZQ";

  private final TwoSchools schools = new TwoSchools();
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private final List<Set<UUID>> asked = new ArrayList<>();
  private final HeldAnswersDesk desk =
      desks.heldAnswers(
          new LateViews() {
            @Override
            public LateArrivals view(UUID sittingId, Set<UUID> classes, Set<UUID> decided) {
              asked.add(classes);
              asked.add(decided);
              return new LateArrivals(List.of(), 0, 0);
            }
          });

  private static LateOrder order(UUID candidate) {
    return new LateOrder(
        new UUID(9, 1), true, "mất mạng", List.of(new LateOrder.Named(candidate, ANSWER)));
  }

  private static void refused(Runnable call, Refusal refusal) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void whatCameLateIsSeenOfTheClassesOneReadsAndDecidedOnInThoseOneManages() {
    schools.holding(BOTH, SITTING_READ).holding(FIRST, SITTING_MANAGE);
    desk.arrivals(SITTING);
    assertThat(asked).containsExactly(Set.of(FIRST_CLASS, SECOND_CLASS), Set.of(FIRST_CLASS));
  }

  @Test
  void whoOnlyInvigilatesDecidesNothing() {
    schools.holding(BOTH, SITTING_READ, SITTING_INVIGILATE);
    refused(() -> desk.decide(SITTING, order(candidateId(1))), PeopleRefusal.FORBIDDEN);
    assertThat(desks.audited()).isEmpty();
  }

  @Test
  void candidatesOfOtherClassesAreNotFound() {
    schools.holding(FIRST, SITTING_READ, SITTING_MANAGE);
    refused(() -> desk.decide(SITTING, order(candidateId(3))), ExamRefusal.CANDIDATE_NOT_FOUND);
  }

  @Test
  void whoHasNotBegunHasNothingToDecideOn() {
    schools.holding(BOTH, SITTING_MANAGE);
    refused(() -> desk.decide(SITTING, order(candidateId(4))), ExamRefusal.ATTEMPT_NOT_FOUND);
  }

  @Test
  void onceTheResultsAreOutNothingIsDecided() {
    schools.holding(BOTH, SITTING_MANAGE);
    schools.sitting().release(Instant.EPOCH);
    refused(() -> desk.decide(SITTING, order(candidateId(1))), ExamRefusal.RESULTS_RELEASED);
  }

  @Test
  void aDecisionIsAuditedAndWhatIsRefusedIsToldByReason() {
    schools.holding(BOTH, SITTING_MANAGE);
    desks.refusesLate(candidateId(3));
    LateOutcome outcome =
        desk.decide(
            SITTING,
            new LateOrder(
                new UUID(9, 2),
                false,
                "ngoài giờ",
                List.of(
                    new LateOrder.Named(candidateId(1), ANSWER),
                    new LateOrder.Named(candidateId(3), ANSWER))));
    assertThat(outcome.decided()).isEqualTo(1);
    assertThat(outcome.refused()).hasSize(1);
    assertThat(outcome.refused().get(0).code()).isEqualTo("attempt-not-found");
    assertThat(outcome.refused().get(0).names())
        .containsExactly(schools.candidates().get(2).fullName());
    assertThat(desks.audited()).containsExactly("attempt.late-answers");
  }
}
