package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.Lapse;
import vn.benhoc.engine.attempt.LeftOut;
import vn.benhoc.engine.attempt.Subject;
import vn.benhoc.engine.attempt.Track;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.exam.boundary.LeftOutEntry;

/**
 * What came late and does not count, as callers are told of it: the last for a matter, by place.
 */
public final class LeftOutViews {

  private static final Comparator<Subject> BY_PLACE =
      Comparator.comparing(Subject::slot, Comparator.nullsFirst(Comparator.<SlotId>naturalOrder()));

  private static final Comparator<LeftOut> BY_TIME =
      Comparator.comparing(
              (LeftOut left) -> left.event().origin().writtenAt(),
              Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(left -> left.event().origin().client())
          .thenComparing(left -> left.event().origin().sequence());

  private LeftOutViews() {}

  /** All of an attempt. */
  static List<LeftOutEntry> of(AttemptState state) {
    return told(state.sheet().leftOut().values().stream());
  }

  /** Those that were among some events, whether they came for the first time or again. */
  public static List<LeftOutEntry> among(Collection<BatchEvents.Read> events, AttemptState state) {
    Map<Track, LeftOut> all = state.sheet().leftOut();
    return all.isEmpty()
        ? List.of()
        : told(
            events.stream()
                .map(BatchEvents.Read::event)
                .filter(ByCandidate.class::isInstance)
                .map(ByCandidate.class::cast)
                .map(event -> find(all, event))
                .filter(Objects::nonNull));
  }

  private static @Nullable LeftOut find(Map<Track, LeftOut> all, ByCandidate event) {
    LeftOut left = all.get(Track.of(event));
    return left != null && left.event().origin().sequence() == event.origin().sequence()
        ? left
        : null;
  }

  /** Why an event counts for nothing; null where it is not left out. */
  static @Nullable Lapse lapse(AttemptState state, ByCandidate event) {
    LeftOut left = find(state.sheet().leftOut(), event);
    return left == null ? null : left.why();
  }

  private static List<LeftOutEntry> told(Stream<LeftOut> some) {
    Map<Subject, LeftOut> bySubject = new TreeMap<>(BY_PLACE);
    some.forEach(
        left -> bySubject.merge(Subject.of(left.event()), left, BinaryOperator.maxBy(BY_TIME)));
    return bySubject.values().stream().map(LeftOutViews::told).toList();
  }

  private static LeftOutEntry told(LeftOut left) {
    SlotId slot = Track.of(left.event()).slot();
    return new LeftOutEntry(
        slot == null ? null : slot.toString(),
        left.event().origin().writtenAt(),
        left.why().code());
  }
}
