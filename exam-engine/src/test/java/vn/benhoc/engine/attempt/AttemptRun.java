package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.HandedIn;
import vn.benhoc.engine.attempt.AttemptEvent.OutageCredited;
import vn.benhoc.engine.attempt.AttemptEvent.Paused;
import vn.benhoc.engine.attempt.AttemptEvent.Reopened;
import vn.benhoc.engine.attempt.AttemptEvent.Resumed;
import vn.benhoc.engine.attempt.AttemptEvent.Started;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.attempt.Transition.Accepted;
import vn.benhoc.engine.attempt.Transition.Effect;
import vn.benhoc.engine.attempt.Transition.Refused;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.Response;

/**
 * An attempt under way: 50 minutes from 07:30 with 5 seconds of grace, admission until 07:45. The
 * state is stored and read back after every event.
 */
final class AttemptRun {

  static final Instant OPENS = at("07:30");
  static final Instant LAST = at("07:45");
  static final Duration WRITING = Duration.ofMinutes(50);
  static final Duration GRACE = Duration.ofSeconds(5);
  static final AttemptTerms TERMS = AttemptTerms.of(OPENS, LAST, WRITING, GRACE);
  static final AttemptPaper PAPER =
      AttemptPaper.of(Forms.plain(Formats.tin2025()), Forms.items(Formats.tin2025()));
  static final SlotId FIRST = SlotId.of(1, 1);

  private final AttemptRules rules;
  private AttemptState state = AttemptState.initial();
  private int decisions;

  private AttemptRun(AttemptTerms terms) {
    rules = new AttemptRules(terms, PAPER);
  }

  static AttemptRun under(AttemptTerms terms) {
    return new AttemptRun(terms);
  }

  /** Started at 07:31, so the deadline is 08:21. */
  static AttemptRun startedUnder(AttemptTerms terms) {
    AttemptRun run = under(terms);
    run.accept(new Started(), "07:31");
    return run;
  }

  /** The instant of a time of the day of the exam, such as 07:30 or 07:30:00.001. */
  static Instant at(String time) {
    return Instant.parse("2027-06-11T" + (time.length() == 5 ? time + ":00" : time) + "Z");
  }

  static TimeSpan span(String start, String end) {
    return TimeSpan.of(at(start), at(end));
  }

  static Response option(int number) {
    return ChoiceResponse.of(Items.option("i1.1", number));
  }

  static Answered choose(int option, String client, long sequence) {
    return new Answered(FIRST, option(option), Origin.of(client, sequence));
  }

  static Answered choose(int option, String client, long sequence, String writtenAt) {
    return new Answered(
        FIRST, option(option), Origin.of(client, sequence).writtenAt(at(writtenAt)));
  }

  static HandedIn by(HandInBy who) {
    return new HandedIn(who);
  }

  /** A decision of its own each time. */
  Decision decision() {
    decisions++;
    return Decision.of("d" + decisions, "giám thị 1", "mất điện");
  }

  TimeGranted grant(int minutes) {
    return new TimeGranted(Duration.ofMinutes(minutes), decision());
  }

  Paused pause() {
    return new Paused(null, decision());
  }

  Paused pause(int minutes) {
    return new Paused(Duration.ofMinutes(minutes), decision());
  }

  Resumed resume() {
    return new Resumed(decision());
  }

  OutageCredited outage(String start, String end) {
    return new OutageCredited(span(start, end), decision());
  }

  Reopened reopen(int minutes, @Nullable TimeSpan outage) {
    return new Reopened(Duration.ofMinutes(minutes), outage, decision());
  }

  Effect accept(AttemptEvent event, String time) {
    return accept(event, at(time));
  }

  Effect accept(AttemptEvent event, Instant at) {
    Transition transition = rules.apply(state, event, at);
    assertThat(transition).as("%s at %s", event, at).isInstanceOf(Accepted.class);
    Effect effect = ((Accepted) transition).effect();
    if (effect.isLogged()) {
      assertThat(transition.state()).isNotEqualTo(state);
    } else {
      assertThat(transition.state()).isSameAs(state);
    }
    state = (AttemptState) RecordText.reloaded(transition.state());
    assertThat(state).isEqualTo(transition.state()).hasSameHashCodeAs(transition.state());
    return effect;
  }

  AttemptRefusal refuse(AttemptEvent event, String time) {
    return refuse(event, at(time));
  }

  AttemptRefusal refuse(AttemptEvent event, Instant at) {
    return refused(event, at).refusal();
  }

  Refused refused(AttemptEvent event, Instant at) {
    Transition transition = rules.apply(state, event, at);
    assertThat(transition).as("%s at %s", event, at).isInstanceOf(Refused.class);
    assertThat(transition.state()).isSameAs(state);
    return (Refused) transition;
  }

  AttemptRules rules() {
    return rules;
  }

  AttemptState state() {
    return state;
  }

  Map<SlotId, Response> counted() {
    return state.responses();
  }

  /** The deadline as it is known at this time, written like 08:21. */
  Optional<Instant> deadline(String time) {
    return rules.deadline(state, at(time));
  }

  Duration left(String time) {
    return Duration.ofMillis(rules.millisLeft(state, at(time)));
  }
}
