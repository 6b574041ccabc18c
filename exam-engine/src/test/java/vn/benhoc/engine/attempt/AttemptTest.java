package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HandedIn;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.attempt.Transition.Refused;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;

class AttemptTest {

  private static final Instant OPENS = Instant.parse("2026-11-20T00:30:00Z");
  private static final Instant LAST = OPENS.plusSeconds(15 * 60);
  private static final Duration WRITING = Duration.ofMinutes(50);
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final Instant START = OPENS.plusSeconds(60);
  private static final Instant DEADLINE = START.plus(WRITING);
  private static final SlotId FIRST = SlotId.of(1, 1);
  private static final SlotId CLUSTER = SlotId.of(2, 1);
  private static final PaperFormat FORMAT = Formats.tin2025();
  private static final AttemptRules RULES =
      new AttemptRules(
          new AttemptTerms(OPENS, LAST, WRITING, GRACE),
          AttemptPaper.of(Forms.plain(FORMAT), Forms.items(FORMAT)));

  private AttemptState state = AttemptState.initial();

  private Effect accept(AttemptEvent event, Instant at) {
    Transition transition = RULES.apply(state, event, at);
    assertThat(transition).isInstanceOf(Accepted.class);
    if (((Accepted) transition).effect() != Effect.APPLIED) {
      assertThat(transition.state()).isSameAs(state);
    }
    state = transition.state();
    return ((Accepted) transition).effect();
  }

  private AttemptRefusal refuse(AttemptEvent event, Instant at) {
    Transition transition = RULES.apply(state, event, at);
    assertThat(transition).isInstanceOf(Refused.class);
    assertThat(transition.state()).isSameAs(state);
    return ((Refused) transition).refusal();
  }

  private static Answered choose(int option, String client, long sequence) {
    return new Answered(FIRST, option(option), Origin.of(client, sequence));
  }

  private static Response option(int number) {
    return ChoiceResponse.of(Items.option("i1.1", number));
  }

  private void start() {
    accept(new Started(), START);
  }

  @Test
  void attemptStartsBetweenOpeningAndLastAdmissionInclusive() {
    assertThat(refuse(new Started(), OPENS.minusMillis(1))).isEqualTo(AttemptRefusal.NOT_OPEN_YET);
    assertThat(refuse(new Started(), LAST.plusMillis(1))).isEqualTo(AttemptRefusal.ADMISSION_OVER);
    assertThat(RULES.apply(state, new Started(), OPENS)).isInstanceOf(Accepted.class);
    assertThat(RULES.apply(state, new Started(), LAST)).isInstanceOf(Accepted.class);
  }

  @Test
  void secondStartContinuesTheFirst() {
    start();
    assertThat(accept(new Started(), LAST.plusSeconds(600))).isEqualTo(Effect.DUPLICATE);
    assertThat(state.startedAt()).isEqualTo(START);
    assertThat(RULES.deadline(state)).contains(DEADLINE);
  }

  @Test
  void lateStartDoesNotShortenTheWriting() {
    accept(new Started(), LAST);
    assertThat(RULES.deadline(state)).contains(LAST.plus(WRITING));
  }

  @Test
  void timeLeftRunsFromTheStartAndIsNeverNegative() {
    assertThat(RULES.millisLeft(state, OPENS)).isEqualTo(WRITING.toMillis());
    assertThat(RULES.deadline(state)).isEmpty();
    start();
    assertThat(RULES.millisLeft(state, START.plusMillis(1500)))
        .isEqualTo(WRITING.toMillis() - 1500);
    assertThat(RULES.millisLeft(state, DEADLINE.plusSeconds(1))).isZero();
    accept(new HandedIn(HandInBy.CANDIDATE), START.plusSeconds(10));
    assertThat(RULES.millisLeft(state, START.plusSeconds(11))).isZero();
  }

  @Test
  void answerBeforeTheStartIsRefused() {
    assertThat(refuse(choose(1, "tab", 1), START)).isEqualTo(AttemptRefusal.NOT_STARTED);
    assertThat(refuse(new HandedIn(HandInBy.INVIGILATOR), START))
        .isEqualTo(AttemptRefusal.NOT_STARTED);
  }

  @Test
  void laterAnswerReplacesTheEarlier() {
    start();
    accept(choose(1, "tab", 1), START);
    accept(choose(3, "tab", 2), START.plusSeconds(1));
    assertThat(state.responses()).isEqualTo(Map.of(FIRST, option(3)));
    assertThat(state.lastSequence("tab")).isEqualTo(2);
    assertThat(state.lastSequence("other")).isZero();
  }

  @Test
  void answerIsTakenBackByNullAndByBlank() {
    start();
    accept(choose(1, "tab", 1), START);
    accept(new Answered(FIRST, null, Origin.of("tab", 2)), START);
    assertThat(state.responses()).isEmpty();
    accept(
        new Answered(
            CLUSTER,
            ClusterResponse.of(Map.of(Items.statement("i2.1", 'a'), true)),
            Origin.of("tab", 3)),
        START);
    assertThat(state.responses()).containsKey(CLUSTER);
    accept(new Answered(CLUSTER, ClusterResponse.of(Map.of()), Origin.of("tab", 4)), START);
    assertThat(state.responses()).isEmpty();
  }

  @Test
  void duplicateIsNoRefusalEvenAfterTheHandIn() {
    start();
    accept(choose(1, "tab", 7), START);
    assertThat(accept(choose(1, "tab", 7), START)).isEqualTo(Effect.DUPLICATE);
    accept(new HandedIn(HandInBy.CANDIDATE), START.plusSeconds(9));
    assertThat(accept(choose(1, "tab", 7), START.plusSeconds(10))).isEqualTo(Effect.DUPLICATE);
    assertThat(accept(new HandedIn(HandInBy.CANDIDATE), START.plusSeconds(10)))
        .isEqualTo(Effect.DUPLICATE);
    assertThat(state.handedInAt()).isEqualTo(START.plusSeconds(9));
  }

  @Test
  void staleAnswerOfTheSameClientDoesNotUndoANewerOne() {
    start();
    accept(choose(2, "tab", 5), START);
    assertThat(accept(choose(1, "tab", 4), START.plusSeconds(1))).isEqualTo(Effect.STALE);
    assertThat(state.responses()).containsEntry(FIRST, option(2));
  }

  @Test
  void otherClientWinsByServerOrderWhateverItsNumber() {
    start();
    accept(choose(2, "tab", 500), START);
    assertThat(accept(choose(1, "phone", 1), START.plusSeconds(1))).isEqualTo(Effect.APPLIED);
    assertThat(state.responses()).containsEntry(FIRST, option(1));
    assertThat(accept(choose(4, "tab", 501), START.plusSeconds(2))).isEqualTo(Effect.APPLIED);
    assertThat(state.responses()).containsEntry(FIRST, option(4));
  }

  @Test
  void sequencesOfDifferentMattersDoNotHinderEachOther() {
    start();
    accept(choose(2, "tab", 9), START);
    assertThat(accept(new Flagged(FIRST, true, Origin.of("tab", 3)), START))
        .isEqualTo(Effect.APPLIED);
    assertThat(accept(new Answered(SlotId.of(1, 2), null, Origin.of("tab", 2)), START))
        .isEqualTo(Effect.APPLIED);
    assertThat(accept(new BlockChosen("CS", Origin.of("tab", 1)), START)).isEqualTo(Effect.APPLIED);
    assertThat(state.lastSequence("tab")).isEqualTo(9);
  }

  @Test
  void flagIsSetAndTakenAway() {
    start();
    accept(new Flagged(FIRST, true, Origin.of("tab", 1)), START);
    assertThat(state.flags()).containsExactly(FIRST);
    accept(new Flagged(FIRST, false, Origin.of("tab", 2)), START);
    assertThat(state.flags()).isEmpty();
  }

  @Test
  void blockIsChosenAndMayBeChanged() {
    start();
    accept(new BlockChosen("ICT", Origin.of("tab", 1)), START);
    accept(new BlockChosen("CS", Origin.of("tab", 2)), START);
    assertThat(state.block()).isEqualTo("CS");
    assertThat(refuse(new BlockChosen("AI", Origin.of("tab", 3)), START))
        .isEqualTo(AttemptRefusal.UNKNOWN_BLOCK);
    accept(new BlockChosen(null, Origin.of("tab", 4)), START);
    assertThat(state.block()).isNull();
  }

  @Test
  void unknownPlaceIsRefused() {
    start();
    SlotId nowhere = SlotId.of(4, 1);
    assertThat(refuse(new Answered(nowhere, option(1), Origin.of("tab", 1)), START))
        .isEqualTo(AttemptRefusal.UNKNOWN_SLOT);
    assertThat(refuse(new Flagged(nowhere, true, Origin.of("tab", 1)), START))
        .isEqualTo(AttemptRefusal.UNKNOWN_SLOT);
  }

  @Test
  void responseThatDoesNotFitIsRefusedWithItsReason() {
    start();
    Transition transition =
        RULES.apply(state, new Answered(FIRST, ShortResponse.of("1"), Origin.of("tab", 1)), START);
    assertThat(transition).isInstanceOf(Refused.class);
    Refused refused = (Refused) transition;
    assertThat(refused.refusal()).isEqualTo(AttemptRefusal.RESPONSE_NOT_VALID);
    assertThat(refused.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("response-kind-differs"));
  }

  @Test
  void answerIsTakenUntilTheEndOfTheGrace() {
    start();
    assertThat(accept(choose(1, "tab", 1), DEADLINE.plus(GRACE))).isEqualTo(Effect.APPLIED);
  }

  @Test
  void lateAnswerIsRefusedAfterGrace() {
    start();
    Instant late = DEADLINE.plus(GRACE).plusMillis(1);
    assertThat(refuse(choose(1, "tab", 1), late)).isEqualTo(AttemptRefusal.TIME_OVER);
    assertThat(refuse(new Flagged(FIRST, true, Origin.of("tab", 1)), late))
        .isEqualTo(AttemptRefusal.TIME_OVER);
  }

  @Test
  void answerAfterTheHandInIsRefused() {
    start();
    accept(new HandedIn(HandInBy.CANDIDATE), START.plusSeconds(1));
    assertThat(refuse(choose(1, "tab", 1), START.plusSeconds(2)))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
    assertThat(refuse(new Started(), START.plusSeconds(2)))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
    assertThat(refuse(new TimeGranted(Duration.ofMinutes(1)), START.plusSeconds(2)))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void clockHandsInOnlyAfterTheGraceAndDatesItAtTheDeadline() {
    start();
    assertThat(RULES.isDue(state, DEADLINE.plus(GRACE))).isFalse();
    assertThat(refuse(new HandedIn(HandInBy.CLOCK), DEADLINE.plus(GRACE)))
        .isEqualTo(AttemptRefusal.TIME_NOT_OVER);
    Instant sweep = DEADLINE.plus(GRACE).plusMillis(1);
    assertThat(RULES.isDue(state, sweep)).isTrue();
    accept(new HandedIn(HandInBy.CLOCK), sweep.plusSeconds(3600));
    assertThat(state.handedInAt()).isEqualTo(DEADLINE);
    assertThat(state.handedInBy()).isEqualTo(HandInBy.CLOCK);
    assertThat(state.phase()).isEqualTo(AttemptState.Phase.HANDED_IN);
    assertThat(RULES.isDue(state, sweep.plusSeconds(7200))).isFalse();
  }

  @Test
  void invigilatorHandsInAtAnyTime() {
    start();
    accept(new HandedIn(HandInBy.INVIGILATOR), START.plusSeconds(30));
    assertThat(state.handedInAt()).isEqualTo(START.plusSeconds(30));
    assertThat(state.handedInBy()).isEqualTo(HandInBy.INVIGILATOR);
  }

  @Test
  void grantedTimeMovesTheDeadlineAlsoBeforeTheStart() {
    accept(new TimeGranted(Duration.ofMinutes(2)), OPENS);
    assertThat(RULES.millisLeft(state, OPENS)).isEqualTo(Duration.ofMinutes(52).toMillis());
    start();
    accept(new TimeGranted(Duration.ofMinutes(3)), DEADLINE);
    assertThat(RULES.deadline(state)).contains(DEADLINE.plus(Duration.ofMinutes(5)));
    assertThat(accept(choose(1, "tab", 1), DEADLINE.plusSeconds(200))).isEqualTo(Effect.APPLIED);
  }

  @Test
  void replayOfTheLogIsTheState() {
    List<LogEntry> log =
        List.of(
            new LogEntry(new Started(), START),
            new LogEntry(choose(1, "tab", 1), START.plusSeconds(5)),
            new LogEntry(new Flagged(FIRST, true, Origin.of("tab", 2)), START.plusSeconds(6)),
            new LogEntry(choose(2, "phone", 1), START.plusSeconds(7)),
            new LogEntry(new BlockChosen("CS", Origin.of("tab", 3)), START.plusSeconds(8)),
            new LogEntry(new TimeGranted(Duration.ofMinutes(1)), START.plusSeconds(9)),
            new LogEntry(new HandedIn(HandInBy.CANDIDATE), START.plusSeconds(10)));
    for (LogEntry entry : log) {
      accept(entry.event(), entry.at());
    }
    Replay replay = RULES.replay(log);
    assertThat(replay.state()).isEqualTo(state);
    assertThat(replay.refused()).isEmpty();
  }

  @Test
  void replayNamesWhatTheRulesRefuse() {
    Replay replay =
        RULES.replay(
            List.of(new LogEntry(choose(1, "tab", 1), START), new LogEntry(new Started(), START)));
    assertThat(replay.refused())
        .extracting(Refused::refusal)
        .containsExactly(AttemptRefusal.NOT_STARTED);
    assertThat(replay.state().phase()).isEqualTo(AttemptState.Phase.WRITING);
  }
}
