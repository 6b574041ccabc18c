package vn.benhoc.bank.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.problem.Finding;

/**
 * An item in one version, for staff.
 *
 * @param row the item as it stands today
 * @param stimulus the text this version hangs on
 * @param answer null for readers who may not read keys; its explanation names options by the
 *     letters of the author's order
 * @param findings formulas that can't be set
 */
public record ItemView(
    ItemRow row,
    CandidateContent content,
    @Nullable StimulusContent stimulus,
    @Nullable AnswerContent answer,
    List<VersionRef> versions,
    List<Finding> findings) {

  public ItemView {
    versions = List.copyOf(versions);
    findings = List.copyOf(findings);
  }

  /** One version in the history. */
  public record VersionRef(int number, Instant createdAt, @Nullable String createdByName) {}
}
