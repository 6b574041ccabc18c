package vn.benhoc.exam.control;

import java.util.UUID;
import vn.benhoc.exam.entity.Candidate;

/**
 * Who sits what: a candidate's row as it was read. Once the attempt has begun none of it changes
 * but the version.
 *
 * @param version of the row: an attempt begins only under the row it was judged by
 */
public record Dealt(
    UUID candidateId,
    int version,
    UUID sittingId,
    UUID personId,
    UUID formId,
    String formCode,
    boolean absent) {

  static Dealt of(Candidate candidate) {
    return new Dealt(
        candidate.id(),
        candidate.version(),
        candidate.sittingId(),
        candidate.personId(),
        candidate.formId(),
        candidate.formCode(),
        candidate.isAbsent());
  }
}
