package vn.benhoc.platform.audit;

import java.util.List;

/**
 * The hash that chains one audit entry to the one before: SHA-256 over the previous hash, the place
 * and every field, each with its length before it, so that no two entries read the same.
 */
final class AuditHash {

  private AuditHash() {}

  static String of(String previous, long place, AuditFact fact) {
    return AuditFields.hash(
        List.of(
            previous,
            place,
            fact.id(),
            fact.at().toEpochMilli(),
            fact.personId() == null ? "" : fact.personId(),
            fact.address(),
            fact.action(),
            fact.subjectKind(),
            fact.subject(),
            fact.detail()));
  }
}
