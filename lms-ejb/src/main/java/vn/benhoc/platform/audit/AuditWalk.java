package vn.benhoc.platform.audit;

import org.jspecify.annotations.Nullable;

/** Follows the chain link by link and remembers the first that does not fit. One use. */
final class AuditWalk {

  private long place;
  private String hash = AuditHead.ORIGIN;
  private @Nullable Long brokenAt;

  /** Returns whether the link fits, and with it all before it. */
  boolean follow(AuditFact fact, @Nullable Long linkPlace, @Nullable String linkHash) {
    if (brokenAt != null) {
      return false;
    }
    long next = place + 1;
    String right = AuditHash.of(hash, next, fact);
    if (linkPlace == null || linkPlace != next || !right.equals(linkHash)) {
      brokenAt = next;
      return false;
    }
    place = next;
    hash = right;
    return true;
  }

  long place() {
    return place;
  }

  String hash() {
    return hash;
  }

  /** The end must be where the head says: a cut-off tail is a break too. */
  AuditVerdict end(AuditHead head, long waiting) {
    if (brokenAt == null && !head.endsWith(place, hash)) {
      brokenAt = place + 1;
    }
    return new AuditVerdict(place, waiting, brokenAt);
  }
}
