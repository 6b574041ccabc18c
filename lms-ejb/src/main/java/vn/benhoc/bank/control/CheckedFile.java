package vn.benhoc.bank.control;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole file after the check: what would be written, and everything found.
 *
 * @param total lines that aren't blank; each is accepted, refused or a duplicate
 */
public record CheckedFile(
    int total,
    int refused,
    int duplicates,
    List<PlannedStimulus> stimuli,
    List<PlannedItem> items,
    List<LineFinding> findings) {

  public CheckedFile {
    stimuli = List.copyOf(stimuli);
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }

  /** A stimulus to write; with an id it is a new version of one that exists. */
  public record PlannedStimulus(Draft.OfStimulus draft, @Nullable UUID existing) {}

  /** An item to write; with an id it is a new version of one that exists. */
  public record PlannedItem(Draft.OfItem draft, @Nullable UUID existing) {}

  int accepted() {
    return total - refused - duplicates;
  }

  int warnings() {
    return (int)
        findings.stream().filter(finding -> finding.severity() == Severity.WARNING).count();
  }
}
