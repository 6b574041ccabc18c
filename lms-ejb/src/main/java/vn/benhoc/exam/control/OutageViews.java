package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.OutageView;
import vn.benhoc.exam.boundary.OutageView.Decided;
import vn.benhoc.exam.boundary.OutageView.Touched;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** Which outages touched which sittings, as far as the caller may see or manage these. */
@ApplicationScoped
public class OutageViews {

  @Inject private Permissions permissions;
  @Inject private Outages outages;
  @Inject private Sittings sittings;
  @Inject private PaperKeys keys;
  @Inject private Roster roster;
  @Inject private TimeSource time;

  /** In the order given, without those that touched nothing the caller may see. */
  public List<OutageView> of(List<Outage> some) {
    Map<UUID, Map<UUID, OutageDecision>> decisions =
        outages.decisions(some.stream().map(Outage::id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    OutageDecision::outageId,
                    Collectors.toMap(OutageDecision::sittingId, decision -> decision)));
    return some.stream()
        .map(outage -> view(outage, decisions.getOrDefault(outage.id(), Map.of())))
        .filter(view -> !view.sittings().isEmpty())
        .toList();
  }

  private OutageView view(Outage outage, Map<UUID, OutageDecision> decisions) {
    Map<UUID, Numbers> touched = numbers(outage);
    decisions.forEach(
        (sitting, decision) -> touched.put(sitting, new Numbers(decision.candidates(), 0, 0)));
    Map<UUID, PersonName> names =
        roster.names(decisions.values().stream().map(OutageDecision::byId).toList());
    List<Touched> seen =
        sittings.sittings(new TreeSet<>(touched.keySet())).values().stream()
            .filter(sitting -> mayAny(Capability.SITTING_READ, sitting))
            .sorted(Comparator.comparing(Sitting::title).thenComparing(Sitting::id))
            .map(
                sitting ->
                    touched(
                        sitting,
                        touched.getOrDefault(sitting.id(), Numbers.NOBODY),
                        decided(decisions.get(sitting.id()), names)))
            .toList();
    return new OutageView(
        outage.id(),
        outage.span().startInclusive(),
        outage.span().endExclusive(),
        outage.span().length().toMillis(),
        seen);
  }

  private Touched touched(Sitting sitting, Numbers numbers, @Nullable Decided decided) {
    return new Touched(
        sitting.id(),
        sitting.title(),
        numbers.candidates(),
        numbers.writing(),
        numbers.reopens(),
        isOpen(sitting) && manages(sitting),
        decided);
  }

  /** As in {@link Touched}. */
  private record Numbers(int candidates, int writing, int reopens) {

    static final Numbers NOBODY = new Numbers(0, 0, 0);

    Numbers and(Numbers other) {
      return new Numbers(
          candidates + other.candidates, writing + other.writing, reopens + other.reopens);
    }
  }

  private Map<UUID, Numbers> numbers(Outage outage) {
    Instant now = time.now();
    Map<UUID, Numbers> numbers = new HashMap<>();
    for (Outages.Standings one : outages.standings(outage.span())) {
      String by = one.handedInBy();
      int count = one.candidates();
      boolean reopens = by != null && OutageActs.reopens(by, outage, now);
      Numbers more = new Numbers(count, by == null ? count : 0, reopens ? count : 0);
      numbers.merge(one.sittingId(), more, Numbers::and);
    }
    return numbers;
  }

  private static @Nullable Decided decided(
      @Nullable OutageDecision decision, Map<UUID, PersonName> names) {
    if (decision == null) {
      return null;
    }
    PersonName by = names.get(decision.byId());
    return new Decided(
        decision.isCredited(), by == null ? "" : by.fullName(), decision.at(), decision.reason());
  }

  /** Nobody writes on who may know the key. */
  private boolean isOpen(Sitting sitting) {
    return !keys.isOut(sitting);
  }

  private boolean mayAny(Capability capability, Sitting sitting) {
    return sittings.unitIds(sitting).stream().anyMatch(unit -> permissions.has(capability, unit));
  }

  private boolean manages(Sitting sitting) {
    return sittings.unitIds(sitting).stream()
        .allMatch(unit -> permissions.has(Capability.SITTING_MANAGE, unit));
  }

  /**
   * The touched sittings that the caller manages and whose key is not out.
   *
   * @throws RefusedException {@code forbidden} if there is none
   */
  public List<Sitting> managed(Outage outage) {
    List<UUID> touched = new ArrayList<>(outages.touched(outage.span()).keySet());
    outages.decisions(List.of(outage.id())).stream()
        .map(OutageDecision::sittingId)
        .filter(sitting -> !touched.contains(sitting))
        .forEach(touched::add);
    List<Sitting> managed =
        sittings.sittings(touched).values().stream()
            .filter(sitting -> isOpen(sitting) && manages(sitting))
            .sorted(Comparator.comparing(Sitting::id))
            .toList();
    if (managed.isEmpty()) {
      throw RefusedException.of(PeopleRefusal.FORBIDDEN);
    }
    return managed;
  }
}
