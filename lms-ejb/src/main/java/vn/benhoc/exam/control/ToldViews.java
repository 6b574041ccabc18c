package vn.benhoc.exam.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.exam.boundary.Told;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;

/** Puts together what a candidate's page is told. */
public final class ToldViews {

  /** The topic of what is told; the subject is the candidate. */
  public static final String TOPIC = "exam.told";

  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

  private ToldViews() {}

  /**
   * What the pages of one candidate stand on.
   *
   * @param version of the candidate's row that says so
   * @param promised the time given for when they begin
   */
  public record Subject(
      Sitting sitting, Candidate candidate, int version, boolean admitted, Duration promised) {

    private Duration writing() {
      return Duration.ofMinutes(sitting.minutes() + candidate.extraMinutes()).plus(promised);
    }
  }

  /** Told to who has not begun. */
  public static Told waiting(Subject of, Instant now, List<Told.Message> messages) {
    return new Told(
        of.sitting().id(),
        of.version(),
        "waiting",
        now,
        of.sitting().entry(),
        of.admitted(),
        null,
        of.writing().toMillis(),
        null,
        of.promised().toMinutes(),
        null,
        false,
        0,
        messages);
  }

  /** Told to who has begun. */
  public static Told begun(
      Sitting sitting,
      AttemptContext context,
      Standing standing,
      Instant now,
      List<Told.Message> messages) {
    AttemptState state = standing.state();
    return new Told(
        sitting.id(),
        standing.facts().lastNumber(),
        stateOf(context, state, now),
        now,
        sitting.entry(),
        true,
        context.rules().deadline(state, now).orElse(standing.facts().deadline()),
        context.rules().millisLeft(state, now),
        context.rules().pauseEnd(state, now).orElse(null),
        state.clock().granted().toMinutes(),
        AttemptViews.handedIn(standing, context).orElse(null),
        false,
        0,
        messages);
  }

  /** {@code waiting}, {@code writing}, {@code paused} or {@code handed_in}. */
  static String stateOf(AttemptContext context, AttemptState state, Instant now) {
    return context.rules().isPaused(state, now) ? "paused" : state.phase().code();
  }

  /** The same for the pages of a candidate who goes on elsewhere. */
  public static Told elsewhere(Told told) {
    return new Told(
        told.sittingId(),
        told.number(),
        told.state(),
        told.serverNow(),
        told.entry(),
        told.admitted(),
        told.deadline(),
        told.millisLeft(),
        told.pausedUntil(),
        told.granted(),
        told.handedIn(),
        true,
        0,
        told.messages());
  }

  public static Told.Message message(DeskAct act) {
    return new Told.Message(act.id(), act.at(), act.matter().reason());
  }

  public static String json(@Nullable Object value) {
    return JSON.toJson(value);
  }
}
