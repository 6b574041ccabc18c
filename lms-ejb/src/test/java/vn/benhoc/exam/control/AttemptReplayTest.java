package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.form.Form;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.boundary.FormStore;

/** A log is read under the rules it was written under, or not at all. */
class AttemptReplayTest {

  private static final UUID ATTEMPT = new UUID(5, 77);
  private static final Instant OPENS = Instant.parse("2026-11-21T01:00:00Z");
  private static final List<LogEntry> LOG =
      List.of(
          new LogEntry(new AttemptEvent.Started(), OPENS),
          new LogEntry(
              new AttemptEvent.BlockChosen(null, Origin.of("page", 1)),
              OPENS.plus(Duration.ofMinutes(50)).plusSeconds(4)));

  private static AttemptRules rules(int graceSeconds) {
    AttemptTerms terms =
        AttemptTerms.of(OPENS, OPENS, Duration.ofMinutes(50), Duration.ofSeconds(graceSeconds));
    return new AttemptRules(terms, new AttemptPaper(Map.of(), Set.of()));
  }

  @Test
  void logFoldsUnderTheRulesItWasWrittenUnder() {
    AttemptState state = AttemptJournal.fold(ATTEMPT, rules(5), AttemptState.initial(), LOG);
    assertThat(state.lastSequence("page")).isEqualTo(1);
  }

  @Test
  void logUnderOtherRulesIsReportedWithItsAttempt() {
    AttemptRules shorter = rules(3);
    assertThatThrownBy(() -> AttemptJournal.fold(ATTEMPT, shorter, AttemptState.initial(), LOG))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(ATTEMPT.toString())
        .hasMessageContaining("BlockChosen")
        .hasMessageContaining("time-over");
  }

  @Test
  void graceIsThatOfTheSitting() {
    FormStore forms =
        new FormStore() {
          @Override
          public FormModel model(UUID formId) {
            return new FormModel(new Form("1001", List.of()), Map.of());
          }
        };
    AttemptContexts contexts = Wired.with(new AttemptContexts(), forms);
    Candidate candidate =
        new Candidate(
            new UUID(4, 1),
            TwoSchools.SITTING,
            new Candidate.Pupil(new UUID(7, 1), "Học sinh", TwoSchools.FIRST_CLASS, "12A1", 1),
            new Candidate.Deal("07000001", 1, new UUID(8, 8), "1001"));
    AttemptContext context = contexts.of(new TwoSchools().sitting(), candidate);
    assertThat(context.rules().terms().grace()).isEqualTo(Duration.ofSeconds(7));
  }
}
