package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.attempt.AttemptRun.LAST;
import static vn.benhoc.engine.attempt.AttemptRun.OPENS;
import static vn.benhoc.engine.attempt.AttemptRun.TERMS;
import static vn.benhoc.engine.attempt.AttemptRun.at;
import static vn.benhoc.engine.attempt.AttemptRun.by;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Admitted;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.Transition.Effect;

class AdmissionTest {

  private static final AttemptTerms TOGETHER =
      TERMS.with(TERMS.admission().with(Lateness.ENDS_WITH_EVERYBODY));
  private static final AttemptTerms INVIGILATED =
      TERMS.with(TERMS.admission().requiringInvigilator());

  private final AttemptRun plain = AttemptRun.under(TERMS);

  @Test
  void attemptStartsBetweenOpeningAndLastAdmissionInclusive() {
    assertThat(plain.refuse(new Started(), OPENS.minusMillis(1)))
        .isEqualTo(AttemptRefusal.NOT_OPEN_YET);
    assertThat(plain.refuse(new Started(), LAST.plusMillis(1)))
        .isEqualTo(AttemptRefusal.ADMISSION_OVER);
    assertThat(AttemptRun.under(TERMS).accept(new Started(), OPENS)).isEqualTo(Effect.APPLIED);
    assertThat(AttemptRun.under(TERMS).accept(new Started(), LAST)).isEqualTo(Effect.APPLIED);
  }

  @Test
  void secondStartContinuesTheFirst() {
    plain.accept(new Started(), "07:31");
    assertThat(plain.accept(new Started(), "07:50")).isEqualTo(Effect.DUPLICATE);
    assertThat(plain.state().startedAt()).isEqualTo(at("07:31"));
    assertThat(plain.deadline("07:50")).contains(at("08:21"));
  }

  @Test
  void lateStartKeepsTheWholeWritingTimeUnlessTheTermsSayOtherwise() {
    plain.accept(new Started(), LAST);
    assertThat(plain.deadline("07:45")).contains(at("08:35"));
  }

  @Test
  void lateStartEndsWithEverybodyWhereTheTermsSaySo() {
    AttemptRun run = AttemptRun.under(TOGETHER);
    assertThat(run.left("07:29")).isEqualTo(Duration.ofMinutes(50));
    assertThat(run.left("07:40")).isEqualTo(Duration.ofMinutes(40));
    assertThat(run.deadline("07:29")).contains(at("08:20"));
    run.accept(new Started(), "07:45");
    assertThat(run.left("07:45")).isEqualTo(Duration.ofMinutes(35));
    assertThat(run.deadline("07:45")).contains(at("08:20"));
  }

  @Test
  void whoeverEndsWithEverybodyStillHasTheirAllowance() {
    AttemptRun run = AttemptRun.startedUnder(TOGETHER.with(Allowance.minutes(10)));
    assertThat(run.deadline("07:31")).contains(at("08:30"));
  }

  @Test
  void outageBeforeALateStartMovesTheCommonEndForEverybody() {
    AttemptRun run = AttemptRun.under(TOGETHER);
    run.accept(run.outage("07:25", "07:40"), "07:41");
    run.accept(new Started(), "07:42");
    assertThat(run.deadline("07:42")).contains(at("08:30"));
  }

  @Test
  void invigilatorMayAdmitOneWhoComesTooLate() {
    assertThat(plain.refuse(new Started(), "07:50")).isEqualTo(AttemptRefusal.ADMISSION_OVER);
    plain.accept(new Admitted(plain.decision()), "07:51");
    assertThat(plain.state().admittedAt()).isEqualTo(at("07:51"));
    plain.accept(new Started(), "07:52");
    assertThat(plain.deadline("07:52")).contains(at("08:42"));
  }

  @Test
  void whoWasAdmittedInTheWindowAndComesAfterItIsAdmittedAnew() {
    AttemptRun run = AttemptRun.under(INVIGILATED);
    run.accept(new Admitted(run.decision()), "07:31");
    assertThat(run.accept(new Admitted(run.decision()), "07:40")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.accept(new Admitted(run.decision()), LAST)).isEqualTo(Effect.DUPLICATE);
    assertThat(run.refuse(new Started(), LAST.plusMillis(1)))
        .isEqualTo(AttemptRefusal.ADMISSION_OVER);
    assertThat(run.accept(new Admitted(run.decision()), LAST.plusMillis(1)))
        .isEqualTo(Effect.APPLIED);
    assertThat(run.accept(new Admitted(run.decision()), "07:47")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.accept(new Started(), "07:48")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void whoHasBegunIsNotAskedAgainHowTheyCameIn() {
    AttemptTerms begun = INVIGILATED.with(INVIGILATED.admission().ofBegun());
    assertThat(AttemptRun.under(begun).accept(new Started(), "10:00")).isEqualTo(Effect.APPLIED);
    assertThat(AttemptRun.under(begun).refuse(new Started(), OPENS.minusMillis(1)))
        .isEqualTo(AttemptRefusal.NOT_OPEN_YET);
  }

  @Test
  void nobodyIsAdmittedBeforeTheOpeningNorStartsWhenTheCommonTimeIsOver() {
    AttemptRun run = AttemptRun.under(TOGETHER);
    run.accept(new Admitted(run.decision()), "07:00");
    assertThat(run.refuse(new Started(), "07:29:59.999")).isEqualTo(AttemptRefusal.NOT_OPEN_YET);
    run.accept(new Admitted(run.decision()), "08:19");
    assertThat(run.refuse(new Started(), "08:20")).isEqualTo(AttemptRefusal.TIME_OVER);
    run.accept(new Started(), "08:19:59.999");
    assertThat(run.left("08:19:59.999")).isEqualTo(Duration.ofMillis(1));
  }

  @Test
  void termsMayAskThatAnInvigilatorAdmitsEverybody() {
    AttemptRun run = AttemptRun.under(INVIGILATED);
    assertThat(run.refuse(new Started(), "07:31")).isEqualTo(AttemptRefusal.NOT_ADMITTED);
    assertThat(run.refuse(new Started(), "07:46")).isEqualTo(AttemptRefusal.ADMISSION_OVER);
    run.accept(new Admitted(run.decision()), "07:20");
    assertThat(run.refuse(new Started(), "07:29")).isEqualTo(AttemptRefusal.NOT_OPEN_YET);
    run.accept(new Started(), "07:31");
  }

  @Test
  void secondAdmissionChangesNothing() {
    plain.accept(new Admitted(plain.decision()), "07:31");
    assertThat(plain.accept(new Admitted(plain.decision()), "07:32")).isEqualTo(Effect.DUPLICATE);
    plain.accept(new Started(), "07:33");
    plain.accept(by(HandInBy.INVIGILATOR), "07:35");
    assertThat(plain.refuse(new Admitted(plain.decision()), "07:36"))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void whoIsWritingIsAdmittedToGoOnElsewhereWhichKeepsTheDecisionAlone() {
    plain.accept(new Started(), "07:33");
    AttemptState before = plain.state();
    Admitted admitted = new Admitted(plain.decision());
    assertThat(plain.accept(admitted, "07:34")).isEqualTo(Effect.APPLIED);
    assertThat(plain.state().seen().decisions()).containsKey(admitted.decision().id());
    assertThat(plain.state().with(before.seen())).isEqualTo(before);
    assertThat(plain.accept(admitted, "07:35")).isEqualTo(Effect.DUPLICATE);
  }

  @Test
  void admissionByLatenessCountsFromTheOpening() {
    assertThat(Admission.lateBy(OPENS, Duration.ofMinutes(15))).isEqualTo(TERMS.admission());
  }

  @Test
  void answerAndHandInBeforeTheStartAreRefused() {
    assertThat(plain.refuse(AttemptRun.choose(1, "tab", 1), "07:31"))
        .isEqualTo(AttemptRefusal.NOT_STARTED);
    assertThat(plain.refuse(by(HandInBy.INVIGILATOR), "07:31"))
        .isEqualTo(AttemptRefusal.NOT_STARTED);
    assertThat(plain.refuse(new Started(), "07:00")).isEqualTo(AttemptRefusal.NOT_OPEN_YET);
  }
}
