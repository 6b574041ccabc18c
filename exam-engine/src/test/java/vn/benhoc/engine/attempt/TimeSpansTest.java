package vn.benhoc.engine.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.attempt.AttemptRun.at;
import static vn.benhoc.engine.attempt.AttemptRun.span;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeSpansTest {

  private static final int SECONDS = 40;

  private static Instant second(int second) {
    return Instant.ofEpochSecond(second);
  }

  @Provide
  Arbitrary<List<TimeSpan>> spans() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(0, SECONDS - 1);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 12);
    return Combinators.combine(starts, lengths)
        .as(
            (start, length) ->
                TimeSpan.of(second(start), second(Math.min(start + length, SECONDS))))
        .list()
        .ofMaxSize(6);
  }

  private static BitSet bits(List<TimeSpan> spans) {
    BitSet bits = new BitSet();
    for (TimeSpan span : spans) {
      bits.set(
          (int) span.startInclusive().getEpochSecond(), (int) span.endExclusive().getEpochSecond());
    }
    return bits;
  }

  private static TimeSpans set(List<TimeSpan> spans) {
    return TimeSpans.of(spans.toArray(TimeSpan[]::new));
  }

  @Property(tries = 100)
  void setHoldsEachSecondOfItsSpansOnce(
      @ForAll("spans") List<TimeSpan> one, @ForAll("spans") List<TimeSpan> other) {
    BitSet expected = bits(one);
    expected.or(bits(other));
    TimeSpans union = set(one).union(set(other));
    assertThat(union).isEqualTo(set(other).union(set(one)));
    assertThat(bits(union.spans())).isEqualTo(expected);
    for (int second = 0; second <= SECONDS; second++) {
      assertThat(union.contains(second(second))).isEqualTo(expected.get(second));
    }
  }

  @Property(tries = 100)
  void partsOfASetAreCountedSecondBySecond(
      @ForAll("spans") List<TimeSpan> spans,
      @ForAll @IntRange(max = SECONDS) int start,
      @ForAll @IntRange(max = SECONDS) int end) {
    BitSet bits = bits(spans);
    int within = start < end ? bits.get(start, end).cardinality() : 0;
    TimeSpans set = set(spans);
    assertThat(set.within(second(start), second(end))).isEqualTo(Duration.ofSeconds(within));
    bits.clear(end, SECONDS + 1);
    assertThat(bits(set.before(second(end)).spans())).isEqualTo(bits);
  }

  @Test
  void spansThatTouchBecomeOne() {
    assertThat(TimeSpans.of(span("08:10", "08:20"), span("08:00", "08:10")).spans())
        .containsExactly(span("08:00", "08:20"));
    assertThat(TimeSpans.of(span("08:00", "08:30"), span("08:10", "08:20")).spans())
        .containsExactly(span("08:00", "08:30"));
    assertThat(TimeSpans.none().with(span("08:00", "08:30")).spans())
        .containsExactly(span("08:00", "08:30"));
  }

  @Test
  void spanIsHalfOpen() {
    assertThat(span("08:00", "08:30").contains(at("08:00"))).isTrue();
    assertThat(span("08:00", "08:30").contains(at("08:30"))).isFalse();
    assertThat(span("08:00", "08:30").contains(at("07:59"))).isFalse();
    assertThat(span("08:00", "08:30").length()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void spansMakeSense() {
    assertThatThrownBy(() -> span("08:00", "08:00"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must end after it starts");
    assertThatThrownBy(() -> span("08:00", "07:00")).isInstanceOf(IllegalArgumentException.class);
    List<TimeSpan> touching = List.of(span("08:00", "08:10"), span("08:10", "08:20"));
    assertThatThrownBy(() -> new TimeSpans(touching))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gaps");
    List<TimeSpan> backwards = List.of(span("08:10", "08:20"), span("08:00", "08:05"));
    assertThatThrownBy(() -> new TimeSpans(backwards)).isInstanceOf(IllegalArgumentException.class);
  }
}
