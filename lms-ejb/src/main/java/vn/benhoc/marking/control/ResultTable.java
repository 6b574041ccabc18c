package vn.benhoc.marking.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.statistics.Histogram;
import vn.benhoc.engine.statistics.MarkSummary;
import vn.benhoc.exam.boundary.CandidateRow;
import vn.benhoc.marking.boundary.SittingResults;
import vn.benhoc.marking.entity.Mark;

/** Joins the list of a sitting with its marks, and sums up. */
public final class ResultTable {

  private ResultTable() {}

  public static SittingResults of(List<CandidateRow> candidates, Map<UUID, Mark> marks) {
    List<SittingResults.Row> rows = new ArrayList<>();
    List<BigDecimal> whole = new ArrayList<>();
    BigDecimal top = BigDecimal.TEN;
    for (CandidateRow candidate : candidates) {
      Mark mark = candidate.attemptId() == null ? null : marks.get(candidate.attemptId());
      rows.add(row(candidate, mark));
      if (mark != null && mark.pending() == 0) {
        whole.add(mark.points());
        top = top.max(mark.maximum());
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

  private static SittingResults.Summary summary(List<BigDecimal> marks, BigDecimal top) {
    MarkSummary summary = MarkSummary.of(marks);
    return new SittingResults.Summary(
        summary.count(),
        orNull(summary.mean()),
        orNull(summary.median()),
        summary.lowest().map(BigDecimal::doubleValue).orElse(null),
        summary.highest().map(BigDecimal::doubleValue).orElse(null),
        Histogram.of(marks, top.setScale(0, RoundingMode.CEILING), BigDecimal.ONE).bins().stream()
            .map(ResultTable::bin)
            .toList());
  }

  private static @Nullable Double orNull(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }

  private static SittingResults.Bin bin(Histogram.Bin bin) {
    return new SittingResults.Bin(bin.from().intValue(), bin.to().intValue(), bin.count());
  }
}
