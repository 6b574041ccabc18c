package vn.benhoc.exam.control;

import java.util.Set;
import java.util.stream.Collectors;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;

/**
 * How far a candidate is. A cluster is answered when all its statements are; of blocks to choose
 * from only one counts.
 *
 * @param answered items answered, at most {@code total}
 * @param total items that count for this candidate
 */
public record Progress(int answered, int total) {

  public static Progress of(Form form, AttemptState state) {
    int total = form.formatParts().stream().mapToInt(part -> part.countedCount()).sum();
    Set<SlotId> counting =
        form.slots().stream()
            .filter(slot -> counts(slot, state))
            .map(Slot::id)
            .collect(Collectors.toSet());
    long answered =
        state.responses().entrySet().stream()
            .filter(entry -> counting.contains(entry.getKey()))
            .filter(entry -> isWhole(entry.getValue()))
            .count();
    return new Progress((int) Math.min(answered, total), total);
  }

  private static boolean counts(Slot slot, AttemptState state) {
    return slot.block() == null || state.block() == null || slot.block().equals(state.block());
  }

  private static boolean isWhole(Response response) {
    return response instanceof ClusterResponse cluster
        ? cluster.truths().size() == ClusterItem.STATEMENTS
        : !response.isBlank();
  }
}
