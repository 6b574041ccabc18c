/**
 * Candidates in numbers: a driver that plays an exam morning over real HTTP, each virtual candidate
 * on a connection of its own, and holds every receipt against the database in the end.
 *
 * <p>{@link vn.benhoc.load.Crowd} makes the candidates, {@link vn.benhoc.load.VirtualCandidate}
 * plays one, {@link vn.benhoc.load.Morning} all of them; {@link vn.benhoc.load.ReceiptBook} knows
 * what was promised. What is measured goes to {@link vn.benhoc.load.Tally}.
 *
 * <p>A {@link vn.benhoc.load.Province} may need more connections than a process may have: its
 * {@link vn.benhoc.load.Way} then leads by the {@link vn.benhoc.load.Proxy}, and a {@link
 * vn.benhoc.load.Crew} of processes plays it.
 */
@org.jspecify.annotations.NullMarked
package vn.benhoc.load;
