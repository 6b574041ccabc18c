package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.control.LateMorning.choosing;
import static vn.benhoc.exam.control.LateMorning.entries;
import static vn.benhoc.exam.control.LateMorning.minute;
import static vn.benhoc.exam.control.LateMorning.named;
import static vn.benhoc.exam.control.LateMorning.ruling;
import static vn.benhoc.exam.control.LateMorning.track;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.LateAnswers;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.LateEntry.Outcome;
import vn.benhoc.exam.control.LateEntry.Said;
import vn.benhoc.platform.problem.RefusedException;

/** What an attempt's log tells of what came late, and what a decision does to it. */
class LateLogTest {

  private final LateMorning morning = new LateMorning(LateAnswers.held(Duration.ofHours(2)));

  private LateEntry only() {
    assertThat(morning.late()).hasSize(1);
    return morning.late().get(0);
  }

  @Test
  void whatCameInTimeIsNotLate() {
    assertThat(morning.late()).isEmpty();
  }

  @Test
  void whatIsHeldWaitsWithItsTimes() {
    morning.sends("page", 2, 30, 80);
    LateEntry entry = only();
    assertThat(entry.outcome()).isEqualTo(Outcome.WAITING);
    assertThat(entry.track()).isEqualTo(track("page"));
    assertThat(entry.sequence()).isEqualTo(2);
    assertThat(entry.writtenAt()).isEqualTo(minute(30));
    assertThat(entry.arrivedAt()).isEqualTo(minute(80));
    assertThat(entry.byFile()).isFalse();
    assertThat(entry.ruling()).isNull();
  }

  @Test
  void itsCandidateIsToldHowMuchWaits() {
    assertThat(morning.view().held()).isZero();
    morning.sends("page", 2, 30, 80);
    morning.sends("other", 1, 31, 81);
    assertThat(morning.view().held()).as("one block, chosen on two pages").isEqualTo(1);
    morning.does(ruling(1, false, 90, named("page", 2), named("other", 1)));
    assertThat(morning.view().held()).isZero();
  }

  @Test
  void whatAFileBroughtIsToldApartFromWhatThePageSent() {
    morning.sends("page", 2, 30, 80);
    morning.does(new FileTaking(entries("other", 1, 35), minute(85)));
    assertThat(morning.late()).extracting(LateEntry::byFile).containsExactly(false, true);
  }

  @Test
  void whatWaitsIsToldBesideWhatCounts() {
    morning.does(new FileTaking(choosing("ICT", "page", 2, 30), minute(80)));
    LateEntry waiting = only();
    assertThat(waiting.said()).isEqualTo(new Said(null, "ICT"));
    assertThat(waiting.stands()).isEqualTo(new Said(null, null));

    morning.does(ruling(1, true, 90, named("page", 2)));
    morning.does(new FileTaking(choosing("CS", "other", 1, 35), minute(95)));
    LateEntry second = morning.late().get(1);
    assertThat(second.said()).isEqualTo(new Said(null, "CS"));
    assertThat(second.stands()).isEqualTo(new Said(null, "ICT"));
    assertThat(morning.late().get(0).stands()).as("nobody has to decide on it").isNull();
  }

  @Test
  void aLaterOneTakesItsPlace() {
    morning.sends("page", 2, 30, 80);
    morning.sends("page", 3, 31, 81);
    assertThat(morning.late())
        .extracting(LateEntry::outcome)
        .containsExactly(Outcome.REPLACED, Outcome.WAITING);
  }

  @Test
  void whatIsWrittenInAnAttemptOpenedAgainTakesItsPlaceToo() {
    morning.sends("page", 2, 30, 80);
    morning.does(
        Act.decide(
            new AttemptEvent.Reopened(
                Duration.ofMinutes(10), null, Decision.of("d", "person:1", "why")),
            minute(90)));
    morning.sends("page", 3, 91, 91);
    assertThat(only().outcome()).isEqualTo(Outcome.REPLACED);
  }

  @Test
  void whatCountsByTheRuleIsToldSo() {
    LateMorning accepting = new LateMorning(LateAnswers.accepted(Duration.ofHours(2)));
    accepting.sends("page", 2, 30, 80);
    assertThat(accepting.late()).extracting(LateEntry::outcome).containsExactly(Outcome.COUNTED);
  }

  @Test
  void aDecisionStandsWithWhoAndWhy() {
    morning.sends("page", 2, 30, 80);
    morning.sends("other", 1, 31, 81);
    HeldRuling counts = ruling(1, true, 100, named("page", 2));
    HeldRuling drops = ruling(2, false, 101, named("other", 1));
    morning.does(counts);
    morning.does(drops);
    assertThat(counts.decided()).isEqualTo(1);
    assertThat(morning.late())
        .extracting(LateEntry::outcome)
        .containsExactly(Outcome.ACCEPTED, Outcome.REJECTED);
    LateEntry.Ruling ruling = morning.late().get(0).ruling();
    assertThat(ruling).isNotNull();
    assertThat(ruling.at()).isEqualTo(minute(100));
    assertThat(ruling.decision().reason()).isEqualTo("mất mạng");
    assertThat(morning.standing().state().sheet().held()).isEmpty();
  }

  @Test
  void theSameDecisionAgainChangesNothing() {
    morning.sends("page", 2, 30, 80);
    morning.does(ruling(1, true, 100, named("page", 2)));
    HeldRuling again = ruling(1, true, 102, named("page", 2));
    assertThat(morning.does(again).lines()).isEmpty();
    assertThat(again.decided()).isEqualTo(1);
    assertThat(again.refused()).isEmpty();
  }

  @Test
  void nobodyDecidesOnWhatTheyHaveNotSeen() {
    morning.sends("page", 2, 30, 80);
    morning.sends("page", 3, 31, 81);
    HeldRuling old = ruling(1, true, 100, named("page", 2));
    morning.does(old);
    assertThat(old.refused())
        .extracting(RefusedException::refusal)
        .containsExactly(ExamRefusal.NOTHING_HELD);
    assertThat(morning.late().get(1).outcome()).isEqualTo(Outcome.WAITING);
  }

  @Test
  void whatIsOvertakenSaysSoAndDoesNotKeepTheOthersFromCounting() {
    morning.sends("old", 1, 8, 80);
    morning.sends("page", 2, 30, 81);
    assertThat(morning.late()).extracting(LateEntry::overtaken).containsExactly(true, false);
    HeldRuling both = ruling(1, true, 100, named("old", 1), named("page", 2));
    morning.does(both);
    assertThat(both.decided()).isEqualTo(1);
    assertThat(both.refused())
        .extracting(RefusedException::refusal)
        .containsExactly(ExamRefusal.NEWER_ANSWER_STANDS);
    HeldRuling drops = ruling(2, false, 101, named("old", 1));
    morning.does(drops);
    assertThat(drops.refused()).isEmpty();
  }

  @Test
  void whatIsLeftForPeopleIsWhatHappenedAfterTheEnd() {
    AttemptWork held = morning.sends("page", 2, 30, 80);
    assertThat(LateTrace.isLeftBy(held)).isTrue();
    assertThat(LateTrace.changesWhatCounts(held)).isFalse();
    AttemptWork again = morning.sends("page", 2, 30, 81);
    assertThat(LateTrace.isLeftBy(again)).isFalse();
    AttemptWork decided = morning.does(ruling(1, false, 100, named("page", 2)));
    assertThat(LateTrace.isLeftBy(decided)).isTrue();
    AttemptWork inTime = new AttemptWork(Attempts.context(2), Attempts.begun(2));
    Attempts.save(1).on(inTime);
    assertThat(LateTrace.isLeftBy(inTime)).isFalse();
  }
}
