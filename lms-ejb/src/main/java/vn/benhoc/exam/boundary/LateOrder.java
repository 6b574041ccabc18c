package vn.benhoc.exam.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on answers that wait. It can't be taken back.
 *
 * @param requestId made by the page; sent again with the same one, it is done once
 * @param counts whether they count; if not they are dropped
 * @param reason why, 1 to 500 letters
 * @param answers 1 to 2000 of them
 */
public record LateOrder(
    @Nullable UUID requestId,
    @Nullable Boolean counts,
    @Nullable String reason,
    @Nullable List<@Nullable Named> answers) {

  /**
   * One answer.
   *
   * @param id as {@link LateArrivals.Answer#id} tells it
   */
  public record Named(@Nullable UUID candidateId, @Nullable String id) {}
}
