package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.attempt.AttemptRun.FIRST;
import static vn.benhoc.engine.attempt.AttemptRun.TERMS;
import static vn.benhoc.engine.attempt.AttemptRun.at;
import static vn.benhoc.engine.attempt.AttemptRun.by;
import static vn.benhoc.engine.attempt.AttemptRun.choose;
import static vn.benhoc.engine.attempt.AttemptRun.option;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.attempt.Transition.Refused;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.ShortResponse;

class WritingTest {

  private static final SlotId CLUSTER = SlotId.of(2, 1);

  private final AttemptRun run = AttemptRun.startedUnder(TERMS);

  @Test
  void laterAnswerReplacesTheEarlier() {
    run.accept(choose(1, "tab", 1), "07:31");
    run.accept(choose(3, "tab", 2), "07:32");
    assertThat(run.counted()).isEqualTo(Map.of(FIRST, option(3)));
    assertThat(run.state().lastSequence("tab")).isEqualTo(2);
    assertThat(run.state().lastSequence("other")).isZero();
  }

  @Test
  void answerIsTakenBackByNullAndByBlank() {
    run.accept(choose(1, "tab", 1), "07:31");
    run.accept(new Answered(FIRST, null, Origin.of("tab", 2)), "07:31");
    assertThat(run.counted()).isEmpty();
    var judged = ClusterResponse.of(Map.of(Items.statement("i2.1", 'a'), true));
    run.accept(new Answered(CLUSTER, judged, Origin.of("tab", 3)), "07:31");
    assertThat(run.counted()).containsKey(CLUSTER);
    var blank = ClusterResponse.of(Map.of());
    run.accept(new Answered(CLUSTER, blank, Origin.of("tab", 4)), "07:31");
    assertThat(run.counted()).isEmpty();
  }

  @Test
  void duplicateIsNoRefusalEvenAfterTheHandIn() {
    run.accept(choose(1, "tab", 7), "07:31");
    assertThat(run.accept(choose(1, "tab", 7), "07:31")).isEqualTo(Effect.DUPLICATE);
    run.accept(by(HandInBy.CANDIDATE), "07:32");
    assertThat(run.accept(choose(1, "tab", 7), "07:33")).isEqualTo(Effect.DUPLICATE);
    assertThat(run.accept(choose(1, "tab", 6), "07:33")).isEqualTo(Effect.STALE);
  }

  @Test
  void staleAnswerOfTheSameClientDoesNotUndoANewerOne() {
    run.accept(choose(2, "tab", 5), "07:31");
    assertThat(run.accept(choose(1, "tab", 4), "07:32")).isEqualTo(Effect.STALE);
    assertThat(run.counted()).containsEntry(FIRST, option(2));
  }

  @Test
  void otherClientWinsByServerOrderWhateverItsNumber() {
    run.accept(choose(2, "tab", 500), "07:31");
    assertThat(run.accept(choose(1, "phone", 1), "07:32")).isEqualTo(Effect.APPLIED);
    assertThat(run.counted()).containsEntry(FIRST, option(1));
    assertThat(run.accept(choose(4, "tab", 501), "07:33")).isEqualTo(Effect.APPLIED);
    assertThat(run.counted()).containsEntry(FIRST, option(4));
  }

  @Test
  void sequencesOfDifferentMattersDoNotHinderEachOther() {
    run.accept(choose(2, "tab", 9), "07:31");
    assertThat(run.accept(new Flagged(FIRST, true, Origin.of("tab", 3)), "07:31"))
        .isEqualTo(Effect.APPLIED);
    assertThat(run.accept(new Answered(SlotId.of(1, 2), null, Origin.of("tab", 2)), "07:31"))
        .isEqualTo(Effect.APPLIED);
    assertThat(run.accept(new BlockChosen("CS", Origin.of("tab", 1)), "07:31"))
        .isEqualTo(Effect.APPLIED);
    assertThat(run.state().lastSequence("tab")).isEqualTo(9);
  }

  @Test
  void flagIsSetAndTakenAway() {
    run.accept(new Flagged(FIRST, true, Origin.of("tab", 1)), "07:31");
    assertThat(run.state().flags()).containsExactly(FIRST);
    run.accept(new Flagged(FIRST, false, Origin.of("tab", 2)), "07:31");
    assertThat(run.state().flags()).isEmpty();
  }

  @Test
  void blockIsChosenAndMayBeChanged() {
    run.accept(new BlockChosen("ICT", Origin.of("tab", 1)), "07:31");
    run.accept(new BlockChosen("CS", Origin.of("tab", 2)), "07:31");
    assertThat(run.state().block()).isEqualTo("CS");
    assertThat(run.refuse(new BlockChosen("AI", Origin.of("tab", 3)), "07:31"))
        .isEqualTo(AttemptRefusal.UNKNOWN_BLOCK);
    run.accept(new BlockChosen(null, Origin.of("tab", 4)), "07:31");
    assertThat(run.state().block()).isNull();
  }

  @Test
  void unknownPlaceIsRefused() {
    SlotId nowhere = SlotId.of(4, 1);
    assertThat(run.refuse(new Answered(nowhere, option(1), Origin.of("tab", 1)), "07:31"))
        .isEqualTo(AttemptRefusal.UNKNOWN_SLOT);
    assertThat(run.refuse(new Flagged(nowhere, true, Origin.of("tab", 1)), "07:31"))
        .isEqualTo(AttemptRefusal.UNKNOWN_SLOT);
  }

  @Test
  void responseThatDoesNotFitIsRefusedWithItsReason() {
    Answered number = new Answered(FIRST, ShortResponse.of("1"), Origin.of("tab", 1));
    Refused refused = run.refused(number, at("07:32"));
    assertThat(refused.refusal()).isEqualTo(AttemptRefusal.RESPONSE_NOT_VALID);
    assertThat(refused.diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("response-kind-differs"));
  }

  @Test
  void answerIsTakenUntilTheEndOfTheGrace() {
    assertThat(run.accept(choose(1, "tab", 1), "08:21:05")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void lateAnswerIsRefusedAfterGrace() {
    assertThat(run.refuse(choose(1, "tab", 1, "08:00"), "08:21:05.001"))
        .isEqualTo(AttemptRefusal.TIME_OVER);
    assertThat(run.refuse(new Flagged(FIRST, true, Origin.of("tab", 1)), "08:21:05.001"))
        .isEqualTo(AttemptRefusal.TIME_OVER);
    run.accept(by(HandInBy.CLOCK), "08:21:06");
    assertThat(run.refuse(choose(1, "tab", 1, "08:00"), "08:21:07"))
        .isEqualTo(AttemptRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void replayOfTheLogIsTheState() {
    AttemptRun stepwise = AttemptRun.under(TERMS);
    List<LogEntry> log =
        List.of(
            new LogEntry(new Started(), at("07:31")),
            new LogEntry(choose(1, "tab", 1), at("07:32")),
            new LogEntry(new Flagged(FIRST, true, Origin.of("tab", 2)), at("07:33")),
            new LogEntry(choose(2, "phone", 1), at("07:34")),
            new LogEntry(new BlockChosen("CS", Origin.of("tab", 3)), at("07:35")),
            new LogEntry(stepwise.grant(1), at("07:36")),
            new LogEntry(by(HandInBy.CANDIDATE), at("07:37")));
    for (LogEntry entry : log) {
      stepwise.accept(entry.event(), entry.at());
    }
    Replay replay = stepwise.rules().replay(log);
    assertThat(replay.state()).isEqualTo(stepwise.state());
    assertThat(replay.refused()).isEmpty();
  }

  @Test
  void replayNamesWhatTheRulesRefuse() {
    Replay replay =
        run.rules()
            .replay(
                List.of(
                    new LogEntry(choose(1, "tab", 1), at("07:31")),
                    new LogEntry(new Started(), at("07:31"))));
    assertThat(replay.refused())
        .extracting(Refused::refusal)
        .containsExactly(AttemptRefusal.NOT_STARTED);
    assertThat(replay.state().phase()).isEqualTo(AttemptState.Phase.WRITING);
  }
}
