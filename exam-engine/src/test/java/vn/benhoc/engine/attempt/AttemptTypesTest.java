package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.Noticed;
import vn.benhoc.engine.attempt.AttemptEvent.Paused;
import vn.benhoc.engine.attempt.AttemptEvent.Reopened;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;

class AttemptTypesTest {

  private static final Instant NOW = Instant.parse("2026-11-20T00:30:00Z");
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final Decision WHY = Decision.of("d1", "giám thị 1", "mất điện");

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static AttemptState state(
      @Nullable Instant start, @Nullable Instant openPause, @Nullable Closing closing) {
    Stops stops = new Stops(TimeSpans.none(), openPause, TimeSpans.none(), TimeSpans.none());
    return new AttemptState(
        null,
        new AttemptClock(start, Duration.ZERO, stops),
        Sheet.empty(),
        closing,
        Seen.nothing());
  }

  private static WritingTime time(Duration writing, Duration grace) {
    return WritingTime.of(writing, grace);
  }

  @Test
  void termsMakeSense() {
    assertThat(AttemptTerms.of(NOW, NOW, HOUR, Duration.ZERO))
        .isEqualTo(
            new AttemptTerms(
                new Admission(NOW, NOW, Lateness.KEEPS_WRITING_TIME, false),
                new WritingTime(HOUR, Allowance.none(), Duration.ZERO),
                Share.of(0, 1),
                new LateAnswers(LateAnswers.Policy.REFUSE, Duration.ZERO)));
    refused(() -> Admission.of(NOW, NOW.minusMillis(1)), "admission");
    refused(() -> time(Duration.ZERO, Duration.ZERO), "time to write");
    refused(() -> time(HOUR.negated(), Duration.ZERO), "time to write");
    refused(() -> time(Duration.ofDays(366).plusMillis(1), Duration.ZERO), "time to write");
    refused(() -> time(HOUR, HOUR.negated()), "grace");
    refused(() -> time(HOUR, Duration.ofHours(24).plusMillis(1)), "grace");
    assertThat(time(Duration.ofDays(366), Duration.ofHours(24)).whole())
        .isEqualTo(Duration.ofDays(366));
  }

  @Test
  void termsAreChangedOneByOne() {
    AttemptTerms terms =
        AttemptTerms.of(NOW, NOW.plusSeconds(900), HOUR, Duration.ofSeconds(5))
            .with(Allowance.minutes(7))
            .with(LateAnswers.held(HOUR))
            .withEarliestHandIn(Share.of(2, 3))
            .with(Admission.of(NOW, NOW).with(Lateness.ENDS_WITH_EVERYBODY).requiringInvigilator());
    assertThat(terms)
        .isEqualTo(
            new AttemptTerms(
                new Admission(NOW, NOW, Lateness.ENDS_WITH_EVERYBODY, true),
                new WritingTime(HOUR, Allowance.minutes(7), Duration.ofSeconds(5)),
                Share.of(2, 3),
                new LateAnswers(LateAnswers.Policy.HOLD, HOUR)));
    assertThat(terms.admission().with(Lateness.KEEPS_WRITING_TIME).byInvigilator()).isTrue();
    assertThat(terms.opensAt()).isEqualTo(NOW);
    assertThat(terms.lastAdmission()).isEqualTo(NOW);
    assertThat(terms.writing()).isEqualTo(HOUR);
    assertThat(terms.grace()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void allowancesAndSharesMakeSense() {
    refused(() -> Allowance.percent(-1), "per cent");
    refused(() -> Allowance.percent(301), "per cent");
    refused(() -> Allowance.minutes(-1), "24 hours");
    refused(() -> Allowance.minutes(24 * 60 + 1), "24 hours");
    assertThat(Allowance.minutes(24 * 60).fixed()).isEqualTo(Duration.ofHours(24));
    refused(() -> Share.of(-1, 2), "share");
    refused(() -> Share.of(3, 2), "share");
    refused(() -> Share.of(0, 0), "share");
    refused(() -> Share.of(1, 1001), "share");
    assertThat(Share.of(1, 1000).partOf(HOUR)).isEqualTo(Duration.ofMillis(3600));
    assertThat(Share.of(1, 7).partOf(Duration.ofMillis(8))).isEqualTo(Duration.ofMillis(2));
    assertThat(Share.none().partOf(HOUR)).isZero();
    assertThat(Share.all().partOf(HOUR)).isEqualTo(HOUR);
    refused(() -> LateAnswers.held(HOUR.negated()), "30 days");
    refused(() -> LateAnswers.accepted(Duration.ofDays(30).plusMillis(1)), "30 days");
    assertThat(LateAnswers.accepted(Duration.ofDays(30)).policy())
        .isEqualTo(LateAnswers.Policy.ACCEPT);
  }

  @Test
  void stateMakesSense() {
    Closing closing = new Closing(NOW, HandInBy.CLOCK);
    refused(() -> state(null, null, closing), "never started");
    refused(() -> state(NOW.plusMillis(1), null, closing), "before it is started");
    refused(() -> state(NOW, NOW, closing), "ends the pause");
    refused(() -> new AttemptClock(NOW, HOUR.negated(), Stops.none()), "granted");
    assertThat(state(NOW, null, closing).phase()).isEqualTo(AttemptState.Phase.HANDED_IN);
    assertThat(state(NOW, NOW, null).phase()).isEqualTo(AttemptState.Phase.WRITING);
    assertThat(AttemptState.initial()).isEqualTo(state(null, null, null));
    assertThat(AttemptState.initial().handedInBy()).isNull();
  }

  @Test
  void eventsMakeSense() {
    refused(() -> Origin.of(" ", 1), "client");
    refused(() -> Origin.of("tab", 0), "begin with 1");
    refused(() -> new TimeGranted(Duration.ZERO, WHY), "above zero");
    refused(() -> new TimeGranted(HOUR.negated(), WHY), "above zero");
    refused(() -> new TimeGranted(LONGEST.plusMillis(1), WHY), "24 hours");
    assertThat(new TimeGranted(LONGEST, WHY).extra()).isEqualTo(LONGEST);
    refused(() -> new Paused(Duration.ZERO, WHY), "above zero");
    refused(() -> new Paused(HOUR.negated(), WHY), "above zero");
    refused(() -> new Reopened(HOUR.negated(), null, WHY), "zero to 24 hours");
    refused(() -> new Reopened(LONGEST.plusMillis(1), null, WHY), "zero to 24 hours");
    assertThat(new Reopened(LONGEST, null, WHY).extra()).isEqualTo(LONGEST);
    Origin origin = Origin.of("tab", 1);
    refused(() -> new Noticed(NoticeKind.LEFT, HOUR.negated(), origin), "zero to 24 hours");
    refused(() -> new Noticed(NoticeKind.LEFT, LONGEST.plusMillis(1), origin), "zero to 24 hours");
    assertThat(new Noticed(NoticeKind.LEFT, LONGEST, origin).lasted()).isEqualTo(LONGEST);
    refused(() -> Decision.of(" ", "by", "reason"), "decision");
    refused(() -> Decision.of("id", "", "reason"), "decision");
    refused(() -> Decision.of("id", "by", ""), "decision");
  }

  @Test
  void paperKnowsPlacesAndBlocks() {
    AttemptPaper paper =
        AttemptPaper.of(Forms.plain(Formats.tin2025()), Forms.items(Formats.tin2025()));
    assertThat(paper.items()).hasSize(30);
    assertThat(paper.blocks()).containsExactlyInAnyOrder("ICT", "CS");
    refused(() -> AttemptPaper.of(Forms.plain(Formats.tin2025()), Map.of()), "unknown");
  }

  @Test
  void codesAreStable() {
    assertThat(Arrays.stream(AttemptRefusal.values()).map(AttemptRefusal::code))
        .containsExactly(
            "not-open-yet",
            "admission-over",
            "not-admitted",
            "not-started",
            "time-over",
            "time-not-over",
            "attempt-paused",
            "outage-not-over",
            "too-early-to-hand-in",
            "attempt-closed",
            "nothing-held",
            "newer-answer-stands",
            "not-handed-in",
            "no-time-left",
            "decision-reused",
            "unknown-slot",
            "unknown-block",
            "response-not-valid");
    assertThat(Arrays.stream(AttemptState.Phase.values()).map(AttemptState.Phase::code))
        .containsExactly("waiting", "writing", "handed_in");
    assertThat(Arrays.stream(HandInBy.values()).map(HandInBy::code))
        .containsExactly("candidate", "clock", "invigilator");
    assertThat(Arrays.stream(NoticeKind.values()).map(NoticeKind::code))
        .containsExactly(
            "left",
            "returned",
            "copied",
            "cut",
            "pasted",
            "printed",
            "resized",
            "shrunk",
            "offline");
    assertThat(NoticeKind.values()).allMatch(kind -> NoticeKind.of(kind.code()) == kind);
    refused(() -> NoticeKind.of("slept"), "'slept'");
    assertThat(Arrays.stream(Lateness.values()).map(Lateness::code))
        .containsExactly("keeps-writing-time", "ends-with-everybody");
    assertThat(Arrays.stream(LateAnswers.Policy.values()).map(LateAnswers.Policy::code))
        .containsExactly("refuse", "hold", "accept");
    assertThat(HandInBy.values()).allMatch(by -> HandInBy.of(by.code()) == by);
    refused(() -> HandInBy.of("cat"), "'cat'");
  }
}
