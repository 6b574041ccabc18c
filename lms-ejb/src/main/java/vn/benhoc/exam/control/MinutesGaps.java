package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.TimeSpan;
import vn.benhoc.exam.control.MinutesFacts.Decided;
import vn.benhoc.exam.control.MinutesFacts.Gap;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;

/** The outages that touched candidates of a room, with what was decided about them. */
@ApplicationScoped
public class MinutesGaps {

  @Inject private Outages outages;
  @Inject private Roster roster;

  List<Gap> of(Sitting sitting, MinutesReader.Seated seated, Instant now) {
    List<Outage> met = outages.during(sitting.opensAt(), end(seated, now));
    Map<UUID, OutageDecision> decisions =
        outages.decisions(met.stream().map(Outage::id).toList()).stream()
            .filter(decision -> decision.sittingId().equals(sitting.id()))
            .collect(Collectors.toMap(OutageDecision::outageId, decision -> decision));
    Map<UUID, PersonName> names =
        roster.names(decisions.values().stream().map(OutageDecision::byId).distinct().toList());
    return met.stream()
        .map(outage -> gap(outage, seated, decided(decisions.get(outage.id()), names)))
        .filter(gap -> gap.touched() > 0)
        .toList();
  }

  /** No outage that begins after it can have touched anybody of the room. */
  private static Instant end(MinutesReader.Seated seated, Instant now) {
    return seated.attempts().values().stream()
        .flatMap(
            one -> Stream.of(one.deadline(), Optional.ofNullable(one.handedInAt()).orElse(now)))
        .max(Comparator.naturalOrder())
        .orElse(now);
  }

  private static Gap gap(Outage outage, MinutesReader.Seated seated, @Nullable Decided decided) {
    TimeSpan span = outage.span();
    long touched = seated.attempts().values().stream().filter(one -> isTouched(one, span)).count();
    return new Gap(span.startInclusive(), span.endExclusive(), Math.toIntExact(touched), decided);
  }

  private static boolean isTouched(Attempt attempt, TimeSpan span) {
    Instant handedIn = attempt.handedInAt();
    return attempt.startedAt().isBefore(span.endExclusive())
        && attempt.deadline().isAfter(span.startInclusive())
        && (handedIn == null || !handedIn.isBefore(span.startInclusive()));
  }

  private static @Nullable Decided decided(
      @Nullable OutageDecision decision, Map<UUID, PersonName> names) {
    if (decision == null) {
      return null;
    }
    PersonName by = names.get(decision.byId());
    return new Decided(decision.isCredited(), decision.reason(), by == null ? "" : by.fullName());
  }
}
