package vn.benhoc.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param checked how many links were right
 * @param waiting entries written a moment ago and not chained yet
 * @param brokenAt the place of the first link that is not what it was; null if all are
 */
public record AuditVerdict(long checked, long waiting, @Nullable Long brokenAt) {

  public boolean isIntact() {
    return brokenAt == null;
  }
}
