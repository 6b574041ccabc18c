package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.benhoc.engine.attempt.AttemptScript.Step;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.attempt.Transition.Refused;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.Response;

class AttemptWalkthroughTest {

  static List<AttemptScript> scripts() {
    return AttemptScript.all();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void attemptGoesAsTheTableSays(AttemptScript script) {
    AttemptRules rules = new AttemptRules(script.terms(), AttemptRun.PAPER);
    AttemptState state = AttemptState.initial();
    List<LogEntry> log = new ArrayList<>();
    for (Step step : script.steps()) {
      LogEntry entry = new LogEntry(step.toEvent(), AttemptRun.at(step.time()));
      Transition transition = rules.apply(state, entry.event(), entry.at());
      if (transition instanceof Accepted accepted && accepted.effect().isLogged()) {
        log.add(entry);
      } else {
        assertThat(transition.state()).isSameAs(state);
      }
      state = (AttemptState) RecordText.reloaded(transition.state());
      assertThat(state).isEqualTo(transition.state());
      assertThat(told(rules, state, transition, step))
          .as("%s, %s %s", script.name(), step.time(), step.event())
          .isEqualTo(List.of(step.outcome(), step.left(), step.deadline(), step.sheet()));
    }
    assertThat(rules.replay(log)).isEqualTo(new Replay(state, List.of()));
  }

  @Test
  void tableShowsEveryRefusalAndEveryEffect() {
    Set<AttemptRefusal> refusals = EnumSet.noneOf(AttemptRefusal.class);
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (AttemptScript script : scripts()) {
      AttemptRules rules = new AttemptRules(script.terms(), AttemptRun.PAPER);
      AttemptState state = AttemptState.initial();
      for (Step step : script.steps()) {
        Transition transition = rules.apply(state, step.toEvent(), AttemptRun.at(step.time()));
        if (transition instanceof Refused refused) {
          refusals.add(refused.refusal());
        } else {
          effects.add(((Accepted) transition).effect());
        }
        state = transition.state();
      }
    }
    assertThat(refusals).containsExactly(AttemptRefusal.values());
    assertThat(effects).containsExactly(Effect.values());
  }

  private static List<String> told(
      AttemptRules rules, AttemptState state, Transition transition, Step step) {
    Instant now = AttemptRun.at(step.time());
    long seconds = rules.millisLeft(state, now) / 1000;
    return List.of(
        outcome(transition),
        String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60),
        rules.deadline(state, now).map(end -> end.toString().substring(11, 19)).orElse("-"),
        sheet(state.sheet()));
  }

  private static String outcome(Transition transition) {
    return transition instanceof Refused refused
        ? refused.refusal().code()
        : ((Accepted) transition).effect().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String sheet(Sheet sheet) {
    List<String> words = new ArrayList<>();
    Map<SlotId, Response> sorted = new TreeMap<>(sheet.responses());
    sorted.forEach((slot, response) -> words.add(slot + "=" + letter(response)));
    if (sheet.block() != null) {
      words.add("block=" + sheet.block());
    }
    new TreeSet<>(sheet.flags()).forEach(slot -> words.add("flag=" + slot));
    slots(sheet.held()).forEach(slot -> words.add("?" + slot));
    slots(sheet.leftOut()).forEach(slot -> words.add("!" + slot));
    return String.join(" ", words);
  }

  private static List<SlotId> slots(Map<Track, ?> late) {
    return late.keySet().stream()
        .map(Track::slot)
        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
        .toList();
  }

  private static char letter(Response response) {
    String option = ((ChoiceResponse) response).option().value();
    return (char) ('A' + option.charAt(option.length() - 1) - '1');
  }
}
