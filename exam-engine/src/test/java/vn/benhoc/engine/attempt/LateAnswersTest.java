package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.attempt.AttemptRun.FIRST;
import static vn.benhoc.engine.attempt.AttemptRun.TERMS;
import static vn.benhoc.engine.attempt.AttemptRun.at;
import static vn.benhoc.engine.attempt.AttemptRun.by;
import static vn.benhoc.engine.attempt.AttemptRun.choose;
import static vn.benhoc.engine.attempt.AttemptRun.option;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.Track.Matter;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.form.SlotId;

class LateAnswersTest {

  private static final Track TAB = new Track("tab", Matter.RESPONSE, FIRST);

  private final AttemptRun accepting =
      AttemptRun.startedUnder(TERMS.with(LateAnswers.accepted(Duration.ofHours(2))));
  private final AttemptRun holding =
      AttemptRun.startedUnder(TERMS.with(LateAnswers.held(Duration.ofHours(2))));

  private HeldDecided decided(long sequence, boolean counts) {
    return new HeldDecided(TAB, sequence, counts, holding.decision());
  }

  @Test
  void lateAnswerWrittenInTimeCountsWhereTheTermsAcceptIt() {
    assertThat(accepting.accept(choose(1, "tab", 1, "08:20"), "08:21:06"))
        .isEqualTo(Effect.APPLIED);
    accepting.accept(by(HandInBy.CLOCK), "08:21:07");
    assertThat(accepting.accept(choose(2, "tab", 2, "08:21"), "08:30")).isEqualTo(Effect.APPLIED);
    assertThat(accepting.counted()).containsEntry(FIRST, option(2));
    assertThat(accepting.state().closing()).isEqualTo(new Closing(at("08:21"), HandInBy.CLOCK));
    assertThat(accepting.accept(choose(2, "tab", 2, "08:21"), "08:31")).isEqualTo(Effect.DUPLICATE);
  }

  @Test
  void lateAnswerMustArriveWithinItsTime() {
    assertThat(accepting.refuse(choose(1, "tab", 1, "08:20"), "10:21:00.001"))
        .isEqualTo(AttemptRefusal.TIME_OVER);
    accepting.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(accepting.refuse(choose(1, "tab", 1, "08:20"), "10:21:00.001"))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
    assertThat(accepting.accept(choose(1, "tab", 1, "08:20"), "10:21")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void lateAnswerMustHaveBeenWrittenWhileThereWasTimeToWrite() {
    accepting.accept(accepting.pause(), "07:40");
    accepting.accept(accepting.resume(), "07:50");
    accepting.accept(by(HandInBy.INVIGILATOR), "08:00");
    accepting.accept(accepting.reopen(0, null), "08:10");
    accepting.accept(accepting.outage("08:15", "08:16"), "08:17");
    accepting.accept(by(HandInBy.CLOCK), "09:00");
    for (String then :
        new String[] {"07:30:59.999", "07:40", "07:49:59", "08:00", "08:09:59", "08:42:00.001"}) {
      assertThat(accepting.accept(choose(1, then, 1, then), "09:01"))
          .as(then)
          .isEqualTo(Effect.LEFT_OUT);
    }
    assertThat(accepting.counted()).isEmpty();
    assertThat(lapses(accepting))
        .containsEntry("07:30:59.999", Lapse.BEFORE_START)
        .containsEntry("07:40", Lapse.IN_PAUSE)
        .containsEntry("07:49:59", Lapse.IN_PAUSE)
        .containsEntry("08:00", Lapse.WHILE_CLOSED)
        .containsEntry("08:09:59", Lapse.WHILE_CLOSED)
        .containsEntry("08:42:00.001", Lapse.AFTER_END);
    int sequence = 0;
    for (String then :
        new String[] {"07:31", "07:39:59", "07:50", "08:10", "08:15", "08:41:59.999", "08:42"}) {
      sequence++;
      assertThat(accepting.accept(choose(1, "tab", sequence, then), "09:01"))
          .as(then)
          .isEqualTo(Effect.APPLIED);
    }
  }

  private static Map<String, Lapse> lapses(AttemptRun run) {
    return run.state().sheet().leftOut().entrySet().stream()
        .collect(Collectors.toMap(one -> one.getKey().client(), one -> one.getValue().why()));
  }

  @Test
  void lateAnswerOfUnknownTimeIsLeftOut() {
    assertThat(accepting.accept(choose(1, "tab", 1), "08:22")).isEqualTo(Effect.LEFT_OUT);
    accepting.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(holding.accept(choose(1, "phone", 1), "08:22")).isEqualTo(Effect.LEFT_OUT);
    assertThat(lapses(accepting)).containsExactly(Map.entry("tab", Lapse.TIME_NOT_KNOWN));
    assertThat(accepting.counted()).isEmpty();
    assertThat(holding.state().sheet().held()).isEmpty();
  }

  @Test
  void whereNoneIsTakenNoneIsLeftOut() {
    AttemptRun refusing = AttemptRun.startedUnder(TERMS);
    assertThat(refusing.refuse(choose(1, "tab", 1, "08:20"), "08:22"))
        .isEqualTo(AttemptRefusal.TIME_OVER);
    refusing.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(refusing.refuse(choose(1, "tab", 1, "08:21:01"), "08:23"))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void lastLetterAfterTheEndCostsNothingThatWasWrittenInTime() {
    accepting.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(accepting.accept(choose(1, "tab", 1, "08:20:58"), "08:30"))
        .isEqualTo(Effect.APPLIED);
    assertThat(accepting.accept(choose(2, "tab", 2, "08:21:00.200"), "08:30"))
        .isEqualTo(Effect.LEFT_OUT);
    assertThat(accepting.counted()).containsEntry(FIRST, option(1));
    assertThat(accepting.accept(choose(1, "tab", 1, "08:20:58"), "08:31")).isEqualTo(Effect.STALE);
    assertThat(accepting.accept(choose(2, "tab", 2, "08:21:00.200"), "08:31"))
        .isEqualTo(Effect.DUPLICATE);
    assertThat(lapses(accepting)).containsExactly(Map.entry("tab", Lapse.AFTER_END));
  }

  @Test
  void heldAnswerCanBeDecidedThoughTheChangeAfterItIsLeftOut() {
    holding.accept(by(HandInBy.CLOCK), "08:22");
    holding.accept(choose(1, "tab", 1, "08:20"), "08:30");
    holding.accept(choose(2, "tab", 2, "08:21:01"), "08:30");
    holding.accept(decided(1, true), "09:00");
    assertThat(holding.counted()).containsEntry(FIRST, option(1));
    assertThat(holding.state().sheet().leftOut()).containsOnlyKeys(TAB);
    assertThat(holding.accept(choose(2, "tab", 2, "08:21:01"), "09:01"))
        .isEqualTo(Effect.DUPLICATE);
  }

  @Test
  void whatIsWrittenAfterAPauseTakesThePlaceOfWhatWasWrittenInIt() {
    for (AttemptRun run : new AttemptRun[] {accepting, holding}) {
      run.accept(run.pause(), "07:40");
      run.accept(run.resume(), "07:50");
      run.accept(by(HandInBy.CLOCK), "09:00");
      assertThat(run.accept(choose(2, "tab", 1, "07:45"), "09:01")).isEqualTo(Effect.LEFT_OUT);
      assertThat(run.accept(choose(3, "phone", 1, "07:35"), "09:01"))
          .as("written before it on another page")
          .isIn(Effect.APPLIED, Effect.HELD_FOR_DECISION);
      assertThat(lapses(run)).containsExactly(Map.entry("tab", Lapse.IN_PAUSE));
      run.accept(choose(1, "tab", 2, "07:55"), "09:01");
      assertThat(lapses(run)).isEmpty();
    }
    assertThat(accepting.counted()).containsEntry(FIRST, option(1));
  }

  @Test
  void whatWasWrittenInAPauseIsForgottenOnceAnotherPageSaysSomethingNewer() {
    accepting.accept(accepting.pause(), "07:40");
    accepting.accept(accepting.resume(), "07:50");
    accepting.accept(by(HandInBy.CLOCK), "09:00");
    accepting.accept(choose(2, "tab", 1, "07:45"), "09:01");
    accepting.accept(choose(3, "phone", 1, "08:00"), "09:01");
    assertThat(lapses(accepting)).isEmpty();
  }

  @Test
  void flagThatWasNotMadeInTimeLeavesNothingBehind() {
    accepting.accept(by(HandInBy.CLOCK), "08:22");
    Flagged flag = new Flagged(FIRST, true, Origin.of("tab", 1).writtenAt(at("08:21:01")));
    assertThat(accepting.accept(flag, "08:30")).isEqualTo(Effect.STALE);
    assertThat(accepting.state().flags()).isEmpty();
  }

  @Test
  void blockChosenAfterTheEndIsLeftOut() {
    Origin origin = Origin.of("tab", 5).writtenAt(at("08:21:01"));
    assertThat(holding.accept(new BlockChosen("CS", origin), "08:30")).isEqualTo(Effect.LEFT_OUT);
    assertThat(holding.state().sheet().held()).isEmpty();
  }

  @Test
  void nothingIsAddedToWhatTheCandidateHandedIn() {
    accepting.accept(by(HandInBy.CANDIDATE), "08:10");
    assertThat(accepting.refuse(choose(1, "tab", 1, "08:00"), "08:11"))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void answerWrittenBeforeTheInvigilatorHandedInMayComeLate() {
    accepting.accept(by(HandInBy.INVIGILATOR), "08:10");
    assertThat(accepting.accept(choose(1, "tab", 1, "08:10:01"), "08:11"))
        .isEqualTo(Effect.LEFT_OUT);
    assertThat(accepting.accept(choose(1, "tab", 2, "08:10"), "08:11")).isEqualTo(Effect.APPLIED);
    assertThat(accepting.refuse(choose(1, "tab", 3, "08:00"), "10:10:01"))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void lateAnswerMustFitItsItem() {
    for (String then : new String[] {"08:00", "08:21:01"}) {
      Answered nowhere =
          new Answered(SlotId.of(9, 9), option(1), Origin.of("tab", 1).writtenAt(at(then)));
      assertThat(holding.refuse(nowhere, "08:22")).isEqualTo(AttemptRefusal.UNKNOWN_SLOT);
      assertThat(accepting.refuse(nowhere, "08:22")).isEqualTo(AttemptRefusal.UNKNOWN_SLOT);
    }
  }

  @Test
  void writingTimeIsNotAskedForWhatComesInTime() {
    assertThat(holding.accept(choose(1, "tab", 1, "06:00"), "08:21:05")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void heldAnswerDoesNotCountUntilAMarkerSaysSo() {
    holding.accept(choose(1, "tab", 1), "08:00");
    holding.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(holding.accept(choose(2, "tab", 2, "08:20"), "08:30"))
        .isEqualTo(Effect.HELD_FOR_DECISION);
    assertThat(holding.counted()).containsEntry(FIRST, option(1));
    assertThat(holding.state().sheet().held().get(TAB))
        .isEqualTo(new Held(choose(2, "tab", 2, "08:20"), at("08:30")));
    assertThat(holding.accept(choose(2, "tab", 2, "08:20"), "08:31")).isEqualTo(Effect.DUPLICATE);
    HeldDecided counts = decided(2, true);
    holding.accept(counts, "09:00");
    assertThat(holding.counted()).containsEntry(FIRST, option(2));
    assertThat(holding.state().sheet().held()).isEmpty();
    assertThat(holding.accept(counts, "09:01")).isEqualTo(Effect.DUPLICATE);
  }

  @Test
  void heldAnswerThatIsTurnedDownIsDropped() {
    holding.accept(choose(1, "tab", 1), "08:00");
    holding.accept(choose(2, "tab", 2, "08:20"), "08:30");
    holding.accept(decided(2, false), "09:00");
    assertThat(holding.counted()).containsEntry(FIRST, option(1));
    assertThat(holding.state().sheet().held()).isEmpty();
    assertThat(holding.refuse(decided(2, true), "09:01")).isEqualTo(AttemptRefusal.NOTHING_HELD);
    assertThat(holding.accept(choose(2, "tab", 2, "08:20"), "09:02")).isEqualTo(Effect.DUPLICATE);
  }

  @Test
  void markerDecidesOnlyOnWhatTheyHaveSeen() {
    assertThat(holding.refuse(decided(1, true), "08:00")).isEqualTo(AttemptRefusal.NOTHING_HELD);
    holding.accept(choose(2, "tab", 2, "08:20"), "08:30");
    holding.accept(choose(3, "tab", 3, "08:20"), "08:31");
    assertThat(holding.refuse(decided(2, true), "08:32")).isEqualTo(AttemptRefusal.NOTHING_HELD);
    holding.accept(decided(3, true), "08:33");
    assertThat(holding.counted()).containsEntry(FIRST, option(3));
  }

  @Test
  void heldAnswersOfDifferentPagesWaitBesideEachOther() {
    holding.accept(choose(2, "tab", 2, "08:20"), "08:30");
    holding.accept(choose(3, "phone", 1, "08:20"), "08:30");
    assertThat(holding.state().sheet().held()).hasSize(2);
    holding.accept(decided(2, true), "08:33");
    assertThat(holding.state().sheet().held())
        .containsOnlyKeys(new Track("phone", Matter.RESPONSE, FIRST));
  }

  @Test
  void blockIsHeldButAFlagNeedsNoDecision() {
    Origin origin = Origin.of("tab", 5).writtenAt(at("08:20"));
    assertThat(holding.accept(new BlockChosen("CS", origin), "08:30"))
        .isEqualTo(Effect.HELD_FOR_DECISION);
    assertThat(holding.state().block()).isNull();
    assertThat(holding.accept(new Flagged(FIRST, true, origin), "08:30")).isEqualTo(Effect.APPLIED);
    assertThat(holding.state().flags()).containsExactly(FIRST);
    Track block = new Track("tab", Matter.BLOCK, null);
    holding.accept(new HeldDecided(block, 5, true, holding.decision()), "08:31");
    assertThat(holding.state().block()).isEqualTo("CS");
  }

  @Test
  void newerAnswerOfTheSamePageTakesThePlaceOfAHeldOne() {
    holding.accept(choose(1, "tab", 1, "08:20"), "08:22");
    holding.accept(by(HandInBy.CLOCK), "08:22");
    holding.accept(holding.reopen(10, null), "08:23");
    holding.accept(choose(2, "tab", 2), "08:24");
    assertThat(holding.counted()).containsEntry(FIRST, option(2));
    assertThat(holding.state().sheet().held()).isEmpty();
  }

  @Test
  void decisionsAreTakenBeforeTheHandInToo() {
    holding.accept(choose(1, "tab", 1, "08:20"), "08:22");
    holding.accept(decided(1, true), "08:22");
    assertThat(holding.counted()).containsEntry(FIRST, option(1));
    assertThat(holding.state().phase()).isEqualTo(AttemptState.Phase.WRITING);
  }
}
