package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.benhoc.engine.item.ItemRef;

/** What is asked of one candidate's form, judged before its items count as used. */
record OwnRules(
    List<Constraint> constraints, CompiledPool pool, FormDemands demands, Ledger ledger) {

  /** The weighted constraints that a form breaks. */
  List<Constraint> broken(int[] items, CandidateRequest request) {
    return constraints.stream()
        .filter(one -> !one.strength().isHard() && !isMet(one, items, request))
        .toList();
  }

  private boolean isMet(Constraint constraint, int[] items, CandidateRequest request) {
    if (constraint instanceof Constraint.ExposureCap limit) {
      return Arrays.stream(items).allMatch(item -> ledger.uses(pool.unitOf(item)) < limit.most());
    }
    if (constraint instanceof Constraint.NotSeenBefore unseen) {
      Set<ItemRef> seen = OwnLacks.seen(request, unseen.sittings()).collect(Collectors.toSet());
      return Arrays.stream(items)
          .mapToObj(item -> pool.entry(item).ref())
          .noneMatch(seen::contains);
    }
    return !(constraint instanceof Constraint.Overlap) && demands.isMet(constraint, items);
  }
}
