package vn.benhoc.engine.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A set of instants made of spans. However the spans overlap, each instant is in it once; two sets
 * with the same instants are equal. Immutable and thread-safe.
 *
 * @param spans the spans in the order of time, with a gap between each and the next
 */
public record TimeSpans(List<TimeSpan> spans) {

  private static final TimeSpans NONE = new TimeSpans(List.of());

  public TimeSpans {
    spans = List.copyOf(spans);
    for (int next = 1; next < spans.size(); next++) {
      if (!spans.get(next - 1).endExclusive().isBefore(spans.get(next).startInclusive())) {
        throw new IllegalArgumentException("spans must be in order with gaps between: " + spans);
      }
    }
  }

  /** The set without an instant. */
  public static TimeSpans none() {
    return NONE;
  }

  /** All instants of the spans, which may come in any order and overlap. */
  public static TimeSpans of(TimeSpan... spans) {
    return merged(Stream.of(spans));
  }

  /** The instants of this set and of the span. */
  public TimeSpans with(TimeSpan span) {
    return merged(Stream.concat(spans.stream(), Stream.of(span)));
  }

  /** The instants of either set. */
  public TimeSpans union(TimeSpans other) {
    if (other.spans.isEmpty()) {
      return this;
    }
    return spans.isEmpty() ? other : merged(Stream.concat(spans.stream(), other.spans.stream()));
  }

  /** The instants before this one. */
  public TimeSpans before(Instant endExclusive) {
    List<TimeSpan> earlier = new ArrayList<>();
    for (TimeSpan span : spans) {
      if (span.startInclusive().isBefore(endExclusive)) {
        earlier.add(TimeSpan.of(span.startInclusive(), earliest(span, endExclusive)));
      }
    }
    return new TimeSpans(earlier);
  }

  /** Whether the instant is in the set. */
  public boolean contains(Instant instant) {
    return spans.stream().anyMatch(span -> span.contains(instant));
  }

  /** How much of the set lies between two instants, zero or more; zero if the end is earlier. */
  public Duration within(Instant startInclusive, Instant endExclusive) {
    Duration sum = Duration.ZERO;
    for (TimeSpan span : spans) {
      Instant start =
          span.startInclusive().isAfter(startInclusive) ? span.startInclusive() : startInclusive;
      Instant end = earliest(span, endExclusive);
      if (start.isBefore(end)) {
        sum = sum.plus(Duration.between(start, end));
      }
    }
    return sum;
  }

  private static Instant earliest(TimeSpan span, Instant end) {
    return span.endExclusive().isBefore(end) ? span.endExclusive() : end;
  }

  private static TimeSpans merged(Stream<TimeSpan> some) {
    List<TimeSpan> merged = new ArrayList<>();
    for (TimeSpan span : some.sorted(Comparator.comparing(TimeSpan::startInclusive)).toList()) {
      int last = merged.size() - 1;
      if (last < 0 || merged.get(last).endExclusive().isBefore(span.startInclusive())) {
        merged.add(span);
      } else if (merged.get(last).endExclusive().isBefore(span.endExclusive())) {
        merged.set(last, TimeSpan.of(merged.get(last).startInclusive(), span.endExclusive()));
      }
    }
    return merged.isEmpty() ? NONE : new TimeSpans(merged);
  }
}
