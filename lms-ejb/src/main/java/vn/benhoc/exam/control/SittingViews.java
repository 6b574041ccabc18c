package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.List;
import vn.benhoc.exam.boundary.SittingState;
import vn.benhoc.exam.boundary.SittingView;
import vn.benhoc.exam.boundary.SittingView.Counts;
import vn.benhoc.exam.boundary.SittingView.SittingClass;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassRow;

/** Tells where a sitting stands and shows it to staff. */
public final class SittingViews {

  private SittingViews() {}

  public static SittingState state(Sitting sitting, Counts counts, Instant now) {
    if (sitting.releasedAt() != null) {
      return SittingState.RELEASED;
    }
    if (now.isBefore(sitting.opensAt())) {
      return SittingState.PLANNED;
    }
    if (!now.isAfter(sitting.closesAt())) {
      return SittingState.OPEN;
    }
    return counts.writing() > 0 ? SittingState.RUNNING : SittingState.ENDED;
  }

  public static SittingView view(
      Sitting sitting, List<SittingClassRow> classes, Counts counts, Instant now) {
    return new SittingView(
        sitting.id(),
        sitting.sessionId(),
        sitting.title(),
        sitting.subject(),
        sitting.paperId(),
        sitting.paperTitle(),
        sitting.opensAt(),
        sitting.closesAt(),
        sitting.minutes(),
        state(sitting, counts, now).code(),
        classes.stream().map(row -> new SittingClass(row.classId(), row.name())).toList(),
        counts,
        sitting.releasedAt(),
        now,
        sitting.version());
  }
}
