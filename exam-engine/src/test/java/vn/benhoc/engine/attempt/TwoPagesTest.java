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
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HeldDecided;
import vn.benhoc.engine.attempt.Track.Matter;
import vn.benhoc.engine.attempt.Transition.Effect;

/** One candidate, two open pages, and an answer that comes late from one of them. */
class TwoPagesTest {

  private static final Track TAB = new Track("tab", Matter.RESPONSE, FIRST);
  private static final Track PHONE = new Track("phone", Matter.RESPONSE, FIRST);

  private final AttemptRun accepting =
      AttemptRun.startedUnder(TERMS.with(LateAnswers.accepted(Duration.ofHours(2))));
  private final AttemptRun holding =
      AttemptRun.startedUnder(TERMS.with(LateAnswers.held(Duration.ofHours(2))));

  private HeldDecided decided(Track track, boolean counts) {
    return new HeldDecided(track, 1, counts, holding.decision());
  }

  @Test
  void lateAnswerDoesNotUndoWhatAnotherPageWroteAfterIt() {
    accepting.accept(choose(1, "phone", 1), "08:00");
    accepting.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(accepting.accept(choose(3, "tab", 1, "07:40"), "08:40")).isEqualTo(Effect.STALE);
    assertThat(accepting.counted()).containsEntry(FIRST, option(1));
    assertThat(accepting.accept(choose(3, "tab", 1, "07:59:59.999"), "08:40"))
        .isEqualTo(Effect.STALE);
    assertThat(accepting.accept(choose(4, "tab", 2, "08:00"), "08:41")).isEqualTo(Effect.APPLIED);
    assertThat(accepting.counted()).containsEntry(FIRST, option(4));
  }

  @Test
  void timeOfWritingOutweighsTimeOfArrival() {
    accepting.accept(choose(1, "phone", 1, "07:35"), "08:00");
    accepting.accept(by(HandInBy.CLOCK), "08:22");
    assertThat(accepting.accept(choose(3, "tab", 1, "07:40"), "08:40")).isEqualTo(Effect.APPLIED);
    assertThat(accepting.accept(choose(2, "phone", 2, "07:39"), "08:41")).isEqualTo(Effect.STALE);
    assertThat(accepting.state().sheet().written())
        .containsOnly(
            Map.entry(new Subject(Matter.RESPONSE, FIRST), new Written("tab", at("07:40"))));
  }

  @Test
  void nothingIsWrittenAfterItArrived() {
    accepting.accept(choose(1, "phone", 1, "08:19"), "08:00");
    assertThat(accepting.accept(choose(3, "tab", 1, "08:10"), "08:40")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void numbersOfOnePageOutweighItsClock() {
    accepting.accept(choose(1, "tab", 1, "08:10"), "08:10");
    assertThat(accepting.accept(choose(2, "tab", 2, "08:00"), "08:40")).isEqualTo(Effect.APPLIED);
  }

  @Test
  void answerTakenBackLaterStaysTakenBack() {
    accepting.accept(choose(1, "phone", 1), "07:35");
    accepting.accept(new Answered(FIRST, null, Origin.of("phone", 2)), "08:00");
    assertThat(accepting.accept(choose(3, "tab", 1, "07:40"), "08:40")).isEqualTo(Effect.STALE);
    assertThat(accepting.counted()).isEmpty();
  }

  @Test
  void flagAndBlockHaveTimesOfTheirOwn() {
    accepting.accept(choose(1, "phone", 1), "08:00");
    accepting.accept(new BlockChosen("CS", Origin.of("phone", 2)), "08:01");
    holding.accept(new Flagged(FIRST, false, Origin.of("phone", 3)), "08:00");
    Origin origin = Origin.of("tab", 1).writtenAt(at("07:40"));
    assertThat(accepting.accept(new Flagged(FIRST, true, origin), "08:40"))
        .isEqualTo(Effect.APPLIED);
    assertThat(accepting.accept(new BlockChosen("ICT", origin), "08:40")).isEqualTo(Effect.STALE);
    assertThat(holding.accept(new Flagged(FIRST, true, origin), "08:40")).isEqualTo(Effect.STALE);
  }

  @Test
  void inTimeTheServersOrderDecides() {
    accepting.accept(choose(1, "phone", 1), "08:00");
    assertThat(accepting.accept(choose(3, "tab", 1, "07:40"), "08:10")).isEqualTo(Effect.APPLIED);
    assertThat(accepting.counted()).containsEntry(FIRST, option(3));
  }

  @Test
  void heldAnswerThatIsOvertakenIsMarkedAndCannotCount() {
    holding.accept(choose(1, "phone", 1), "08:00");
    assertThat(holding.accept(choose(3, "tab", 1, "07:40"), "08:40"))
        .isEqualTo(Effect.HELD_FOR_DECISION);
    assertThat(holding.state().sheet().isOvertaken(TAB)).isTrue();
    assertThat(holding.state().sheet().isOvertaken(PHONE)).isFalse();
    assertThat(holding.refuse(decided(TAB, true), "09:00"))
        .isEqualTo(AttemptRefusal.NEWER_ANSWER_STANDS);
    holding.accept(decided(TAB, false), "09:00");
    assertThat(holding.counted()).containsEntry(FIRST, option(1));
  }

  @Test
  void orderOfDecisionsDoesNotMatter() {
    holding.accept(choose(1, "phone", 1, "08:10"), "08:40");
    holding.accept(choose(3, "tab", 1, "08:00"), "08:40");
    assertThat(holding.state().sheet().isOvertaken(TAB)).isFalse();
    holding.accept(decided(PHONE, true), "09:00");
    assertThat(holding.state().sheet().isOvertaken(TAB)).isTrue();
    assertThat(holding.refuse(decided(TAB, true), "09:00"))
        .isEqualTo(AttemptRefusal.NEWER_ANSWER_STANDS);
    assertThat(holding.counted()).containsEntry(FIRST, option(1));
  }

  @Test
  void reopeningInRealTimeLetsNothingStandInTheFuture() {
    accepting.accept(choose(1, "phone", 1), "08:10");
    accepting.accept(by(HandInBy.CLOCK), "23:00");
    accepting.accept(accepting.reopen(1, null), "07:51");
    assertThat(accepting.accept(choose(3, "tab", 1, "07:55"), "08:40")).isEqualTo(Effect.APPLIED);
  }
}
