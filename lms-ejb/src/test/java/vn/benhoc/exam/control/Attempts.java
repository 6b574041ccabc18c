package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.form.Form;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** Attempts of fifty minutes with a grace of five seconds, on a form without items. */
final class Attempts {

  static final Instant OPENS = Instant.parse("2026-11-21T01:00:00Z");
  static final Instant PLANNED = OPENS.plus(Duration.ofMinutes(50));
  static final UUID SITTING = new UUID(1, 1);

  private static final AttemptRules RULES =
      new AttemptRules(
          AttemptTerms.of(OPENS, OPENS, Duration.ofMinutes(50), Duration.ofSeconds(5)),
          new AttemptPaper(Map.of(), Set.of()));

  private Attempts() {}

  static UUID candidate(int number) {
    return new UUID(4, number);
  }

  static UUID attempt(int number) {
    return new UUID(5, number);
  }

  static AttemptContext context(int number) {
    return context(number, 1, false);
  }

  static AttemptContext context(int number, int version, boolean absent) {
    Dealt dealt =
        new Dealt(
            candidate(number),
            version,
            SITTING,
            new UUID(7, number),
            new UUID(8, 8),
            "1001",
            absent);
    return new AttemptContext(dealt, new Form("1001", List.of()), RULES);
  }

  /** One who began when the sitting opened. */
  static Standing begun(int number) {
    AttemptWork work = new AttemptWork(context(number), null);
    work.start(attempt(number), OPENS);
    return work.standing();
  }

  /** One of that candidate whose log ends with that number. */
  static Standing begunBy(UUID candidate, int lastNumber) {
    Standing any = begun(1);
    AttemptFacts facts = any.facts();
    return new Standing(
        new AttemptFacts(
            facts.id(),
            candidate,
            lastNumber,
            facts.startedAt(),
            facts.deadline(),
            facts.lastSavedAt(),
            facts.answered(),
            facts.closed(),
            facts.desk()),
        any.state());
  }

  /** The same after somebody granted ten minutes, which the row does not know. */
  static Standing grantedTenMinutes(Standing standing) {
    AttemptState granted =
        RULES
            .apply(
                standing.state(),
                new AttemptEvent.TimeGranted(
                    Duration.ofMinutes(10), new Decision("d1", "staff:1", "power cut")),
                OPENS.plus(Duration.ofMinutes(20)))
            .state();
    return new Standing(standing.facts().after(1), granted);
  }

  /** An entry of that number that takes a choice of block back, which any form allows. */
  static List<BatchEvents.Read> entry(long sequence) {
    return List.of(
        new BatchEvents.Read(
            new AttemptEvent.BlockChosen(null, Origin.of("page", sequence)),
            sequence,
            "/entries/0",
            null));
  }

  static Act save(long sequence) {
    return Act.save(entry(sequence), OPENS.plusSeconds(60));
  }

  /** What comes of it, within ten seconds. */
  static Standing done(CompletableFuture<Standing> answer) throws Exception {
    return Objects.requireNonNull(answer.get(10, TimeUnit.SECONDS));
  }

  static void refused(CompletableFuture<Standing> answer, Refusal refusal) {
    assertThatThrownBy(() -> done(answer))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
