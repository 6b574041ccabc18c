package vn.benhoc.load;

import java.util.ArrayList;
import java.util.List;

/** What speaks against a morning that was played: nothing may, else the run fails. */
final class Verdict {

  private final Report report;
  private final List<String> faults = new ArrayList<>();

  Verdict(Report report) {
    this.report = report;
  }

  /** Prints a figure that speaks against the morning unless it is zero. */
  Verdict mustBeZero(String what, long value, String unit) {
    report.figure(what, value, unit);
    return must(value == 0, value + " " + unit + " under " + what);
  }

  /** Prints what is lost, double and other, each of which speaks against the morning. */
  Verdict mustBeEven(ReceiptBook.Balance balance) {
    return mustBeZero("lost", balance.lost(), "answers")
        .mustBeZero("double", balance.twice(), "answers")
        .mustBeZero("other", balance.other(), "answers");
  }

  /**
   * Something that has to be so.
   *
   * @param otherwise what is said where it is not
   */
  Verdict must(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
    return this;
  }

  /** What speaks against it. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /**
   * Ends with it.
   *
   * @throws IllegalStateException if anything speaks against it
   */
  void pronounce() {
    if (!faults.isEmpty()) {
      throw new IllegalStateException("the morning failed: " + String.join("; ", faults));
    }
  }
}
