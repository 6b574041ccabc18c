package vn.benhoc.engine.scoring;

import java.math.BigDecimal;

/**
 * The mark of one part.
 *
 * @param number the number of the part
 * @param points the points earned so far, two places
 * @param max the most points it could earn
 * @param right how many items earned all their points
 * @param counted how many items count
 * @param pending how many essays wait for their mark
 */
public record PartResult(
    int number, BigDecimal points, BigDecimal max, int right, int counted, int pending) {}
