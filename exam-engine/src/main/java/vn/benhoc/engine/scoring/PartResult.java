package vn.benhoc.engine.scoring;

import java.math.BigDecimal;

/**
 * The mark of one part.
 *
 * @param number the number of the part
 * @param points the points earned so far, two places; below zero only where the scheme lets a part
 *     cost points of other parts
 * @param max the most points it could earn
 * @param right how many items are entirely right
 * @param counted how many items count
 * @param pending how many essays wait for their mark
 * @param raised by how much a sum below zero was raised to zero; 0.00 where it was not
 */
public record PartResult(
    int number,
    BigDecimal points,
    BigDecimal max,
    int right,
    int counted,
    int pending,
    BigDecimal raised) {}
