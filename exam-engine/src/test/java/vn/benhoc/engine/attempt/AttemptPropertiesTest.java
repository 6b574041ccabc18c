package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.BlockChosen;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.HandedIn;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ShortResponse;

class AttemptPropertiesTest {

  private static final Instant OPENS = Instant.parse("2026-11-20T00:30:00Z");
  private static final AttemptRules RULES =
      new AttemptRules(
          new AttemptTerms(
              OPENS, OPENS.plusSeconds(900), Duration.ofMinutes(50), Duration.ofSeconds(5)),
          AttemptPaper.of(Forms.plain(Formats.tin2025()), Forms.items(Formats.tin2025())));

  private static AttemptEvent event(SeededRandom random) {
    Origin origin = Origin.of("client" + random.below(2), 1 + random.below(20));
    return switch (random.below(9)) {
      case 0 -> new Started();
      case 1 -> random.below(8) == 0 ? new HandedIn(by(random)) : new Started();
      case 2 -> new TimeGranted(Duration.ofSeconds(1 + random.below(300)));
      case 3 -> new Flagged(SlotId.of(1, 1 + random.below(30)), random.below(2) == 0, origin);
      case 4 -> new BlockChosen(List.of("ICT", "CS", "AI").get(random.below(3)), origin);
      case 5 -> new Answered(SlotId.of(1, 1), ShortResponse.of("1"), origin);
      default -> {
        int number = 1 + random.below(3);
        yield new Answered(
            SlotId.of(1, number),
            random.below(4) == 0
                ? null
                : ChoiceResponse.of(Items.option("i1." + number, 1 + random.below(4))),
            origin);
      }
    };
  }

  private static HandInBy by(SeededRandom random) {
    return List.of(HandInBy.CANDIDATE, HandInBy.CLOCK, HandInBy.INVIGILATOR).get(random.below(3));
  }

  private static List<LogEntry> log(long seed, int length) {
    SeededRandom random = SeededRandom.of(seed);
    List<LogEntry> log = new ArrayList<>();
    Instant now = OPENS.minusSeconds(60);
    for (int index = 0; index < length; index++) {
      now = now.plusSeconds(random.below(120));
      log.add(new LogEntry(event(random), now));
    }
    return log;
  }

  @Property(tries = 500)
  void everyLogFoldsToALegalState(@ForAll long seed, @ForAll @IntRange(max = 60) int length) {
    AttemptState state = AttemptState.initial();
    for (LogEntry entry : log(seed, length)) {
      Transition transition = RULES.apply(state, entry.event(), entry.at());
      AttemptState next = transition.state();
      boolean applied =
          transition instanceof Accepted accepted && accepted.effect() == Effect.APPLIED;
      assertThat(applied || next.equals(state)).isTrue();
      assertThat(next.phase()).isGreaterThanOrEqualTo(state.phase());
      assertThat(RULES.millisLeft(next, entry.at())).isNotNegative();
      assertThat(next.responses().values()).noneMatch(response -> response.isBlank());
      Instant handedIn = next.handedInAt();
      if (handedIn != null) {
        assertThat(handedIn).isBeforeOrEqualTo(RULES.deadline(next).orElseThrow());
      }
      state = next;
    }
  }

  @Property(tries = 300)
  void eventThatComesTwiceChangesNothingTheSecondTime(@ForAll long seed) {
    List<LogEntry> once =
        log(seed, 40).stream().filter(e -> !(e.event() instanceof TimeGranted)).toList();
    List<LogEntry> twice = once.stream().flatMap(e -> List.of(e, e).stream()).toList();
    assertThat(RULES.replay(twice).state()).isEqualTo(RULES.replay(once).state());
  }

  @Property(tries = 300)
  void logOfWhatWasAppliedReplaysToTheSameState(@ForAll long seed) {
    AttemptState state = AttemptState.initial();
    List<LogEntry> applied = new ArrayList<>();
    for (LogEntry entry : log(seed, 50)) {
      if (RULES.apply(state, entry.event(), entry.at()) instanceof Accepted accepted
          && accepted.effect() == Effect.APPLIED) {
        applied.add(entry);
        state = accepted.state();
      }
    }
    Replay replay = RULES.replay(applied);
    assertThat(replay.refused()).isEmpty();
    assertThat(replay.state()).isEqualTo(state);
  }
}
