package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.Decision;
import vn.benhoc.engine.attempt.LogEntry;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.engine.form.Form;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.platform.outbox.Outbox;
import vn.benhoc.platform.time.TimeSource;

/**
 * The deadline in an attempt's row follows that of its log. Fifty minutes, a grace of five seconds.
 */
class DeadlineRowTest {

  private static final Instant STARTED = Instant.parse("2026-11-21T01:00:00Z");
  private static final Instant PLANNED = STARTED.plus(Duration.ofMinutes(50));
  private static final Instant MOVED = PLANNED.plus(Duration.ofMinutes(10));
  private static final AttemptRules RULES =
      new AttemptRules(
          AttemptTerms.of(STARTED, STARTED, Duration.ofMinutes(50), Duration.ofSeconds(5)),
          new AttemptPaper(Map.of(), Set.of()));
  private static final Candidate CANDIDATE =
      new Candidate(
          new UUID(4, 1),
          TwoSchools.SITTING,
          new Candidate.Pupil(new UUID(7, 1), "Học sinh", TwoSchools.FIRST_CLASS, "12A1", 1),
          new Candidate.Deal("07000001", 1, new UUID(8, 8), "1001"));
  private static final AttemptContext CONTEXT =
      new AttemptContext(new TwoSchools().sitting(), CANDIDATE, new Form("1001", List.of()), RULES);

  private final Attempt attempt = new Attempt(new UUID(5, 1), CANDIDATE, STARTED, PLANNED);
  private final Log log = new Log(attempt);
  private final List<UUID> told = new ArrayList<>();

  @Test
  void theClockMovesTheRowOfWhoWasGrantedTimeAndComesBack() {
    grantTenMinutes();
    sweep(PLANNED.plusSeconds(6));
    assertThat(attempt.handedInAt()).isNull();
    assertThat(attempt.deadline()).isEqualTo(MOVED);

    sweep(MOVED.plusSeconds(6));
    assertThat(attempt.handedInAt()).isEqualTo(MOVED);
    assertThat(attempt.handedInBy()).isEqualTo("clock");
    assertThat(told).containsExactly(attempt.id());
  }

  @Test
  void theClockLeavesTheRowOfWhoWasGrantedNothing() {
    sweep(PLANNED.plusSeconds(4));
    assertThat(attempt.handedInAt()).isNull();
    assertThat(attempt.deadline()).isEqualTo(PLANNED);

    sweep(PLANNED.plusSeconds(6));
    assertThat(attempt.handedInAt()).isEqualTo(PLANNED);
  }

  @Test
  void whatIsSavedAfterAGrantMovesTheRow() {
    grantTenMinutes();
    AttemptSaving saving = TwoSchools.wired(new AttemptSaving(), log);
    saving.save(
        attempt,
        CONTEXT,
        List.of(
            new BatchEvents.Read(
                new AttemptEvent.BlockChosen(null, Origin.of("page", 1)), 1, "/0", null)),
        PLANNED.minusSeconds(60));
    assertThat(attempt.deadline()).isEqualTo(MOVED);
  }

  private void grantTenMinutes() {
    log.entries.add(
        new LogEntry(
            new AttemptEvent.TimeGranted(
                Duration.ofMinutes(10), new Decision("d1", "staff:1", "power cut")),
            STARTED.plus(Duration.ofMinutes(20))));
  }

  /** What the sweeper does with an attempt that is due. */
  private void sweep(Instant now) {
    Outbox outbox =
        new Outbox() {
          @Override
          public void add(String topic, UUID subject, String payloadJson) {
            told.add(subject);
          }
        };
    TimeSource clock =
        new TimeSource() {
          @Override
          public Instant now() {
            return now;
          }
        };
    AttemptContexts contexts =
        new AttemptContexts() {
          @Override
          public AttemptContext of(Attempt one) {
            return CONTEXT;
          }
        };
    HandIn handIn = TwoSchools.wired(new HandIn(), log, outbox);
    TwoSchools.wired(new ClockHandIn(), log, contexts, handIn, clock).handIn(attempt.id());
  }

  /** The log of one attempt, kept in memory. */
  private static final class Log extends AttemptJournal {

    private final Attempt attempt;
    private final List<LogEntry> entries = new ArrayList<>();

    Log(Attempt attempt) {
      this.attempt = attempt;
      entries.add(new LogEntry(new AttemptEvent.Started(), STARTED));
    }

    @Override
    public Optional<Attempt> hold(UUID attemptId) {
      return Optional.of(attempt);
    }

    @Override
    public AttemptState state(Attempt one, AttemptRules rules) {
      return fold(one.id(), rules, AttemptState.initial(), entries);
    }

    @Override
    public void append(Attempt one, AttemptEvent event, Instant now, @Nullable Instant clientTime) {
      entries.add(new LogEntry(event, now));
    }

    @Override
    public void rememberAfterCommit(Attempt one, AttemptState state) {
      // the log itself remembers
    }
  }
}
