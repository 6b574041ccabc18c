/**
 * Candidates in numbers: a driver that plays an exam morning over real HTTP, each virtual candidate
 * on a connection of its own, and holds every receipt against the database in the end.
 *
 * <p>{@link vn.benhoc.load.Crowd} makes the candidates, {@link vn.benhoc.load.VirtualCandidate}
 * plays one, {@link vn.benhoc.load.Morning} all of them; {@link vn.benhoc.load.ReceiptBook} knows
 * what was promised. What is measured goes to {@link vn.benhoc.load.Tally}.
 */
@org.jspecify.annotations.NullMarked
package vn.benhoc.load;
