package vn.benhoc.marking.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.statistics.MarkStatistics;
import vn.benhoc.exam.boundary.CandidateRow;
import vn.benhoc.marking.boundary.SittingResults;
import vn.benhoc.marking.entity.Mark;

/** Joins the list of a sitting with its marks, and sums up. */
public final class ResultTable {

  private ResultTable() {}

  public static SittingResults of(List<CandidateRow> candidates, Map<UUID, Mark> marks) {
    List<SittingResults.Row> rows = new ArrayList<>();
    List<BigDecimal> whole = new ArrayList<>();
    int top = 10;
    for (CandidateRow candidate : candidates) {
      Mark mark = candidate.attemptId() == null ? null : marks.get(candidate.attemptId());
      rows.add(row(candidate, mark));
      if (mark != null && mark.pending() == 0) {
        whole.add(mark.points());
        top = Math.max(top, mark.maximum().intValue());
      }
    }
    return new SittingResults(rows, summary(whole, top));
  }

  private static SittingResults.Row row(CandidateRow candidate, @Nullable Mark mark) {
    return new SittingResults.Row(
        candidate.sbd(),
        candidate.fullName(),
        candidate.className(),
        candidate.form(),
        candidate.attemptId(),
        candidate.state(),
        mark == null ? null : mark.total(),
        mark != null && mark.pending() > 0,
        mark == null ? List.of() : parts(mark));
  }

  private static List<SittingResults.Part> parts(Mark mark) {
    return BreakdownDocuments.read(mark.breakdown()).parts().stream()
        .map(part -> new SittingResults.Part(part.number(), part.points(), part.max()))
        .toList();
  }

  private static SittingResults.Summary summary(List<BigDecimal> marks, int top) {
    return new SittingResults.Summary(
        marks.size(),
        MarkStatistics.mean(marks),
        MarkStatistics.median(marks),
        marks.stream().min(BigDecimal::compareTo).map(BigDecimal::doubleValue).orElse(null),
        marks.stream().max(BigDecimal::compareTo).map(BigDecimal::doubleValue).orElse(null),
        histogram(marks, top));
  }

  private static List<SittingResults.Bin> histogram(List<BigDecimal> marks, int top) {
    List<SittingResults.Bin> bins = new ArrayList<>();
    for (int from = 0; from < top; from++) {
      int low = from;
      boolean last = from == top - 1;
      long count =
          marks.stream()
              .map(BigDecimal::doubleValue)
              .filter(mark -> mark >= low && (last || mark < low + 1))
              .count();
      bins.add(new SittingResults.Bin(from, from + 1, (int) count));
    }
    return bins;
  }
}
