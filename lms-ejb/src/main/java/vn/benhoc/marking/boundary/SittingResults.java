package vn.benhoc.marking.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The results of a sitting as staff read them: one row a candidate, in list order. */
public record SittingResults(List<Row> rows, Summary summary) {

  public SittingResults {
    rows = List.copyOf(rows);
  }

  /**
   * One candidate.
   *
   * @param total decimal with two places; null if absent, not marked yet or with essays waiting
   * @param pending whether essays wait for a marker
   */
  public record Row(
      String sbd,
      String fullName,
      String className,
      @Nullable String form,
      @Nullable UUID attemptId,
      String state,
      @Nullable String total,
      boolean pending,
      List<Part> parts) {

    public Row {
      parts = List.copyOf(parts);
    }
  }

  /** Points of one part. */
  public record Part(int number, String points, String max) {}

  /**
   * Over the whole marks; undefined figures are null.
   *
   * @param histogram one bin a point of the scale
   */
  public record Summary(
      int count,
      @Nullable Double mean,
      @Nullable Double median,
      @Nullable Double min,
      @Nullable Double max,
      List<Bin> histogram) {

    public Summary {
      histogram = List.copyOf(histogram);
    }
  }

  /** Marks from {@code from} (inclusive) to {@code to} (exclusive, but for the last bin). */
  public record Bin(int from, int to, int count) {}
}
