package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.OutageCredited;
import vn.benhoc.engine.attempt.AttemptEvent.Reopened;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Refused;

class AttemptPropertiesTest {

  private static final Instant FROM = AttemptRun.OPENS;

  private static boolean isLogged(Transition transition) {
    return transition instanceof Accepted accepted && accepted.effect().isLogged();
  }

  /** The logs drawn are worth something only if every kind of event is often accepted in them. */
  @Test
  void logsDrawnApplyEveryKindOfEvent() {
    Map<String, Integer> applied = new TreeMap<>();
    for (long seed = 0; seed < 150; seed++) {
      AttemptRules rules = AttemptLogs.rules(seed);
      AttemptState state = AttemptState.initial();
      for (LogEntry entry : AttemptLogs.log(seed)) {
        Transition transition = rules.apply(state, entry.event(), entry.at());
        if (isLogged(transition)) {
          applied.merge(entry.event().getClass().getSimpleName(), 1, Integer::sum);
        } else if (transition instanceof Refused refused) {
          applied.merge(refused.refusal().code(), 1, Integer::sum);
        }
        state = transition.state();
      }
    }
    assertThat(applied).hasSizeGreaterThan(20);
    assertThat(applied.get("HeldDecided")).as("%s", applied).isGreaterThan(40);
    assertThat(applied.entrySet())
        .filteredOn(entry -> Character.isUpperCase(entry.getKey().charAt(0)))
        .filteredOn(entry -> !entry.getKey().equals("HeldDecided"))
        .hasSize(11)
        .allSatisfy(entry -> assertThat(entry.getValue()).as("%s", applied).isGreaterThan(25));
    assertThat(applied).containsKeys("newer-answer-stands", "decision-reused");
  }

  @Property(tries = 150)
  void everyLogFoldsToALegalState(@ForAll long seed) {
    List<LogEntry> log = AttemptLogs.log(seed);
    AttemptRules rules = AttemptLogs.rules(seed);
    AttemptState state = AttemptState.initial();
    for (LogEntry entry : log) {
      Transition transition = rules.apply(state, entry.event(), entry.at());
      AttemptState next = transition.state();
      if (isLogged(transition)) {
        assertThat(next).isNotEqualTo(state);
        assertThat(next.seen().lastAt()).isAfterOrEqualTo(entry.at());
      } else {
        assertThat(next).isSameAs(state);
      }
      if (next.phase().compareTo(state.phase()) < 0) {
        assertThat(entry.event()).isInstanceOf(Reopened.class);
      }
      assertThat(next.responses().values()).noneMatch(response -> response.isBlank());
      timeIsLegal(rules, next, entry.at());
      timeGrowsOnlyByGifts(rules, state, next, entry);
      state = next;
    }
    assertThat(RecordText.reloaded(state)).isEqualTo(state);
  }

  private static void timeIsLegal(AttemptRules rules, AttemptState state, Instant now) {
    long left = rules.millisLeft(state, now);
    assertThat(left).isNotNegative();
    assertThat(rules.millisLeft(state, Instant.MIN)).isGreaterThanOrEqualTo(left);
    assertThat(rules.millisLeft(state, Instant.MAX)).isLessThanOrEqualTo(left);
    boolean due = rules.isDue(state, now);
    assertThat(due && (left > 0 || rules.isPaused(state, now))).isFalse();
    Instant handedIn = state.handedInAt();
    if (handedIn != null) {
      assertThat(handedIn)
          .isBetween(
              Objects.requireNonNull(state.startedAt()), rules.deadline(state, now).orElseThrow());
      assertThat(due || rules.isPaused(state, now)).isFalse();
    }
    rules
        .timeAccount(state, now)
        .filter(account -> account.deadline().isBefore(Instant.MAX))
        .ifPresent(
            account ->
                assertThat(Duration.between(account.from(), account.deadline()))
                    .isEqualTo(
                        account
                            .writing()
                            .plus(account.allowance())
                            .plus(account.granted())
                            .plus(account.paused())
                            .plus(account.outage())
                            .plus(account.closed())));
  }

  private static void timeGrowsOnlyByGifts(
      AttemptRules rules, AttemptState state, AttemptState next, LogEntry entry) {
    AttemptEvent event = entry.event();
    boolean gift =
        event instanceof TimeGranted
            || event instanceof OutageCredited
            || event instanceof Reopened;
    long before = rules.millisLeft(state, entry.at());
    long after = rules.millisLeft(next, entry.at());
    if (!gift) {
      assertThat(after).as("after %s", event).isLessThanOrEqualTo(before);
    } else {
      assertThat(after).as("after %s", event).isGreaterThanOrEqualTo(before);
    }
  }

  @Property(tries = 80)
  void eventThatComesTwiceChangesNothingTheSecondTime(@ForAll long seed) {
    List<LogEntry> log = AttemptLogs.log(seed);
    AttemptRules rules = AttemptLogs.rules(seed);
    List<LogEntry> twice = log.stream().flatMap(entry -> List.of(entry, entry).stream()).toList();
    assertThat(rules.replay(twice).state()).isEqualTo(rules.replay(log).state());
  }

  @Property(tries = 80)
  void logOfWhatWasAcceptedReplaysToTheSameState(@ForAll long seed) {
    List<LogEntry> log = AttemptLogs.log(seed);
    AttemptRules rules = AttemptLogs.rules(seed);
    AttemptState state = AttemptState.initial();
    List<LogEntry> accepted = new ArrayList<>();
    for (LogEntry entry : log) {
      Transition transition = rules.apply(state, entry.event(), entry.at());
      if (isLogged(transition)) {
        accepted.add(entry);
        state = transition.state();
      }
    }
    Replay replay = rules.replay(accepted);
    assertThat(replay.refused()).isEmpty();
    assertThat(replay.state()).isEqualTo(state);
  }

  @Property(tries = 80)
  void clockIsThatOfAWatchStoppedAndStartedByHand(
      @ForAll @Size(max = 8) List<@LongRange(min = -5, max = 60) Long> starts,
      @ForAll @LongRange(min = 1, max = 12) long length,
      @ForAll @LongRange(min = 0, max = 90) long now) {
    AttemptTerms terms = AttemptTerms.of(FROM, FROM, Duration.ofSeconds(30), Duration.ZERO);
    AttemptRules rules = new AttemptRules(terms, AttemptRun.PAPER);
    AttemptState state = stopped(starts, length);
    long left = 30;
    long second = 0;
    for (; left > 0; second++) {
      if (second == now) {
        assertThat(rules.millisLeft(state, FROM.plusSeconds(now))).isEqualTo(left * 1000);
      }
      long tick = second;
      boolean stands = starts.stream().anyMatch(start -> start <= tick && tick < start + length);
      left -= stands ? 0 : 1;
    }
    assertThat(rules.deadline(state, FROM)).contains(FROM.plusSeconds(second));
    assertThat(rules.millisLeft(state, FROM.plusSeconds(second))).isZero();
    assertThat(rules.isDue(state, FROM.plusSeconds(second))).isFalse();
    assertThat(rules.isDue(state, FROM.plusSeconds(second).plusNanos(1))).isTrue();
  }

  /** A state whose clock stood from each start for so long, by turns of one kind and another. */
  private static AttemptState stopped(List<Long> starts, long length) {
    TimeSpans[] kinds = {TimeSpans.none(), TimeSpans.none(), TimeSpans.none()};
    for (int index = 0; index < starts.size(); index++) {
      Instant start = FROM.plusSeconds(starts.get(index));
      kinds[index % 3] = kinds[index % 3].with(TimeSpan.of(start, start.plusSeconds(length)));
    }
    return new AttemptState(
        null,
        new AttemptClock(FROM, Duration.ZERO, new Stops(kinds[0], null, kinds[1], kinds[2])),
        Sheet.empty(),
        null,
        Seen.nothing());
  }
}
