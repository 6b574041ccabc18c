package vn.benhoc.exam.boundary;

import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptState;

/**
 * An attempt that is over, for those who mark it.
 *
 * @param state the fold of its log
 */
public record HandedInAttempt(
    UUID attemptId,
    UUID sittingId,
    UUID candidateId,
    UUID personId,
    UUID formId,
    String formCode,
    AttemptState state) {}
