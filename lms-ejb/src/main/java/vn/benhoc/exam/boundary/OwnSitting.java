package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.SubjectName;

/**
 * A sitting as its candidate sees it in a list.
 *
 * @param state where it stands: upcoming, open, writing, handed_in, missed or shown with its result
 * @param deadline end of writing; null before the start
 * @param mark decimal with two places; null until it is released
 */
public record OwnSitting(
    UUID id,
    String title,
    SubjectName subject,
    Instant opensAt,
    Instant closesAt,
    int minutes,
    String state,
    @Nullable UUID attemptId,
    @Nullable Instant deadline,
    @Nullable Instant handedInAt,
    @Nullable Instant releasedAt,
    String sbd,
    String className,
    @Nullable String mark) {

  /** The same with what it was marked. */
  public OwnSitting marked(@Nullable String total) {
    return new OwnSitting(
        id,
        title,
        subject,
        opensAt,
        closesAt,
        minutes,
        state,
        attemptId,
        deadline,
        handedInAt,
        releasedAt,
        sbd,
        className,
        total);
  }
}
