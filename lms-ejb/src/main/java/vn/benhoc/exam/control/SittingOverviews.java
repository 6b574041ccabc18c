package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.exam.boundary.SittingView;
import vn.benhoc.exam.boundary.SittingView.Counts;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassRow;

/** Sittings with their classes and how many candidates are where. */
@ApplicationScoped
public class SittingOverviews {

  @Inject private Sittings sittings;

  /** In the order given. */
  public List<SittingView> of(List<Sitting> some, Instant now) {
    List<UUID> ids = some.stream().map(Sitting::id).toList();
    Map<UUID, List<SittingClassRow>> classes = sittings.classes(ids);
    Map<UUID, Counts> counts = sittings.counts(ids);
    return some.stream()
        .map(
            sitting ->
                SittingViews.view(
                    sitting,
                    classes.getOrDefault(sitting.id(), List.of()),
                    counts.getOrDefault(sitting.id(), Counts.NOBODY),
                    now))
        .toList();
  }
}
