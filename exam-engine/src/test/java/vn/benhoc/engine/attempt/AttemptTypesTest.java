package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent.TimeGranted;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Forms;

class AttemptTypesTest {

  private static final Instant NOW = Instant.parse("2026-11-20T00:30:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static AttemptState state(
      @Nullable Instant start, Duration granted, @Nullable Instant end, @Nullable HandInBy by) {
    return new AttemptState(start, granted, Map.of(), Set.of(), null, end, by, Map.of());
  }

  @Test
  void termsMakeSense() {
    assertThat(new AttemptTerms(NOW, NOW, HOUR, Duration.ZERO).writing()).isEqualTo(HOUR);
    refused(() -> new AttemptTerms(NOW, NOW.minusMillis(1), HOUR, Duration.ZERO), "admission");
    refused(() -> new AttemptTerms(NOW, NOW, Duration.ZERO, Duration.ZERO), "time to write");
    refused(() -> new AttemptTerms(NOW, NOW, HOUR.negated(), Duration.ZERO), "time to write");
    refused(() -> new AttemptTerms(NOW, NOW, HOUR, HOUR.negated()), "grace");
  }

  @Test
  void stateMakesSense() {
    refused(() -> state(NOW, HOUR, NOW, null), "hand-in");
    refused(() -> state(NOW, HOUR, null, HandInBy.CLOCK), "hand-in");
    refused(() -> state(null, HOUR, NOW, HandInBy.CLOCK), "never started");
    refused(() -> state(NOW, HOUR.negated(), null, null), "granted");
    assertThat(state(NOW, HOUR, NOW, HandInBy.CLOCK).phase())
        .isEqualTo(AttemptState.Phase.HANDED_IN);
    assertThat(AttemptState.initial()).isEqualTo(state(null, Duration.ZERO, null, null));
  }

  @Test
  void eventsMakeSense() {
    refused(() -> Origin.of(" ", 1), "client");
    refused(() -> Origin.of("tab", 0), "begin with 1");
    refused(() -> new TimeGranted(Duration.ZERO), "above zero");
    refused(() -> new TimeGranted(HOUR.negated()), "above zero");
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
            "not-started",
            "time-over",
            "time-not-over",
            "attempt-closed",
            "unknown-slot",
            "unknown-block",
            "response-not-valid");
    assertThat(Arrays.stream(AttemptState.Phase.values()).map(AttemptState.Phase::code))
        .containsExactly("waiting", "writing", "handed_in");
    assertThat(Arrays.stream(HandInBy.values()).map(HandInBy::code))
        .containsExactly("candidate", "clock", "invigilator");
    assertThat(HandInBy.values()).allMatch(by -> HandInBy.of(by.code()) == by);
    refused(() -> HandInBy.of("cat"), "'cat'");
  }
}
