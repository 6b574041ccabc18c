package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An exam session.
 *
 * @param sittings those the reader may see, the earliest first
 */
public record ExamSessionView(
    UUID id,
    String name,
    UUID unitId,
    String unitName,
    String schoolYear,
    Instant createdAt,
    List<SittingView> sittings) {

  public ExamSessionView {
    sittings = List.copyOf(sittings);
  }
}
