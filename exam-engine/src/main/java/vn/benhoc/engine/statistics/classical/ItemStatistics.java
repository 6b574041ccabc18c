package vn.benhoc.engine.statistics.classical;

import java.util.OptionalDouble;

/**
 * The classical figures of one item. Immutable; not rounded.
 *
 * @param candidates how many candidates count for the item
 * @param difficulty the difficulty index p (độ khó): the mean share of the item's points, from 0,
 *     nobody gained any, to 1; below 0 only where wrong answers cost points. The <b>higher</b>, the
 *     easier. Empty if nobody counts
 * @param itemRest the corrected discrimination (độ phân biệt): the correlation of the item's points
 *     with the share of the points on all other items, from −1 to 1. For items right or wrong it is
 *     the point-biserial correlation; leaving the item out of the total keeps it from correlating
 *     with itself (Henrysson 1963, Psychometrika 28, pp. 211–218). Empty where one of them does not
 *     vary, or with fewer than two candidates
 * @param upperLower the discrimination index D: the difficulty index in the upper 27 % less that in
 *     the lower 27 %, from −1 to 1, and beyond only where wrong answers cost points (Kelley 1939;
 *     groups and ties as in {@link ItemAnalysis}). Empty without groups, or if nobody in one of
 *     them counts
 * @param alphaIfDeleted {@link Reliability#alpha()} of the test without the item, on the same
 *     complete rows; higher than the test's own: the test would be more reliable without it. Empty
 *     where undefined
 */
public record ItemStatistics(
    int candidates,
    OptionalDouble difficulty,
    OptionalDouble itemRest,
    OptionalDouble upperLower,
    OptionalDouble alphaIfDeleted) {}
