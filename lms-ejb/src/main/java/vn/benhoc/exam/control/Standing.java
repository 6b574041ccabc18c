package vn.benhoc.exam.control;

import vn.benhoc.engine.attempt.AttemptState;

/**
 * An attempt as it stands after the last event of its log.
 *
 * @param facts what its row says
 * @param state the fold of its log
 */
public record Standing(AttemptFacts facts, AttemptState state) {}
