package vn.benhoc.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.Wired;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.marking.boundary.ResultDesk;
import vn.benhoc.marking.boundary.SittingResults;
import vn.benhoc.marking.control.Marks;
import vn.benhoc.marking.control.ResultsCsv;
import vn.benhoc.marking.entity.Mark;

/** The desk of results over {@link TwoSchools}: 9.00 and 5.00 in the first, 6.00 in the second. */
public final class TwoSchoolsMarked {

  private static final Map<UUID, Mark> MARKS =
      Map.of(
          TwoSchools.attemptId(1), mark(1, "9.00"),
          TwoSchools.attemptId(2), mark(2, "5.00"),
          TwoSchools.attemptId(3), mark(3, "6.00"));

  private TwoSchoolsMarked() {}

  public static ResultDesk desk(TwoSchools schools) {
    return Wired.with(
        new ResultDesk(),
        schools.permissions(),
        schools.caller(),
        schools.desk(),
        schools.access(),
        new Rows(),
        new Sheet(),
        TwoSchools.audit());
  }

  private static Mark mark(int place, String points) {
    return new Mark(
        new UUID(9, place),
        new Mark.Of(TwoSchools.attemptId(place), TwoSchools.SITTING, new UUID(7, place)),
        1,
        new Mark.Given(new BigDecimal(points), BigDecimal.TEN, 0, "{\"slots\":[],\"parts\":[]}"),
        Instant.EPOCH);
  }

  /** One line a candidate: the number. */
  private static final class Sheet extends ResultsCsv {
    @Override
    public String of(SittingResults results, Locale language) {
      return results.rows().stream().map(SittingResults.Row::sbd).collect(Collectors.joining(","));
    }
  }

  private static final class Rows extends Marks {
    @Override
    public Map<UUID, Mark> ofSitting(UUID sittingId) {
      return MARKS;
    }

    @Override
    public Map<UUID, Integer> counts(Collection<UUID> sittingIds) {
      return Map.of(TwoSchools.SITTING, MARKS.size());
    }
  }
}
