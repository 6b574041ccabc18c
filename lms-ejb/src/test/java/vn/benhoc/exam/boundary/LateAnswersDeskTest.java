package vn.benhoc.exam.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.TwoSchools.BOTH;
import static vn.benhoc.exam.TwoSchools.FIRST;
import static vn.benhoc.exam.TwoSchools.SITTING;
import static vn.benhoc.people.boundary.Capability.SITTING_MANAGE;
import static vn.benhoc.people.boundary.Capability.SITTING_READ;

import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** The rule for what comes late: who sets it, and until when. */
class LateAnswersDeskTest {

  private final TwoSchools schools = new TwoSchools();
  private final TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
  private final LateAnswersDesk desk = desks.lateAnswers();

  private static void refused(Runnable call, Refusal refusal) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }

  @Test
  void theUsualRuleKeepsWhatComesLateForADayAndNobodyHasSetIt() {
    schools.notStarted().holding(BOTH, SITTING_READ, SITTING_MANAGE);
    LateRuleView rule = desk.rule(SITTING);
    assertThat(rule.policy()).isEqualTo("hold");
    assertThat(rule.minutes()).isEqualTo(24 * 60);
    assertThat(rule.byName()).isNull();
    assertThat(rule.started()).isFalse();
    assertThat(rule.mayChange()).isTrue();
  }

  @Test
  void whoSetsItStandsBesideIt() {
    schools.notStarted().holding(BOTH, SITTING_READ, SITTING_MANAGE);
    LateRuleView set = desk.set(SITTING, new LateRule("hold", 90));
    assertThat(set.policy()).isEqualTo("hold");
    assertThat(set.minutes()).isEqualTo(90);
    assertThat(set.byName()).isEqualTo("Lê Thị Thư Kí");
    assertThat(set.at()).isNotNull();
    assertThat(desk.rule(SITTING)).isEqualTo(set);
    assertThat(desks.audited()).containsExactly("sitting.late-answers");
  }

  @Test
  void onceSomebodyHasBegunItStays() {
    schools.holding(BOTH, SITTING_READ, SITTING_MANAGE);
    assertThat(desk.rule(SITTING).started()).isTrue();
    refused(() -> desk.set(SITTING, new LateRule("accept", 60)), ExamRefusal.SITTING_STARTED);
    assertThat(desk.rule(SITTING).policy()).isEqualTo("hold");
  }

  @Test
  void whoWantsNothingLateSaysSo() {
    schools.notStarted().holding(BOTH, SITTING_READ, SITTING_MANAGE);
    assertThat(desk.set(SITTING, new LateRule("refuse", 0)).policy()).isEqualTo("refuse");
    assertThat(desk.rule(SITTING).policy()).isEqualTo("refuse");
  }

  @Test
  void whoManagesOneSchoolOfTwoLooksOnly() {
    schools.notStarted().holding(FIRST, SITTING_READ, SITTING_MANAGE);
    assertThat(desk.rule(SITTING).mayChange()).isFalse();
    refused(() -> desk.set(SITTING, new LateRule("accept", 60)), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void whatIsNoRuleIsRefused() {
    schools.notStarted().holding(BOTH, SITTING_MANAGE);
    refused(() -> desk.set(SITTING, new LateRule("maybe", 60)), ExamRefusal.SITTING_NOT_VALID);
    refused(() -> desk.set(SITTING, new LateRule("hold", 43_201)), ExamRefusal.SITTING_NOT_VALID);
    refused(() -> desk.set(SITTING, new LateRule("hold", -1)), ExamRefusal.SITTING_NOT_VALID);
  }
}
