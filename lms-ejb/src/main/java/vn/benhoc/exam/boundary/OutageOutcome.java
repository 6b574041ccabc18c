package vn.benhoc.exam.boundary;

/**
 * What came of giving time back.
 *
 * @param sittings in how many sittings
 * @param candidates how many candidates got it back
 * @param refused how many did not, since they had handed in themselves or nothing was left
 * @param unwritten how many could not be written just now: the same order again goes on with them
 */
public record OutageOutcome(int sittings, int candidates, int refused, int unwritten) {}
