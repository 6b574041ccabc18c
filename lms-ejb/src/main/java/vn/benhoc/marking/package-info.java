/**
 * Marks: what the engine gives for what was handed in, and when candidates see it.
 *
 * <ol>
 *   <li>Every attempt is marked after its hand-in, by the outbox, so no hand-in waits for it.
 *   <li>What counts anew after that, because it came late or the attempt was opened again, is
 *       marked in a run of its own beside the old.
 *   <li>A release shows the key of the paper. It is refused while another sitting of the same paper
 *       is not over; once the key was out, withdrawn or not, no attempt of its sittings is opened
 *       again and nothing late is taken.
 *   <li>Nothing is released while answers that came late wait for a decision.
 *   <li>Marks are exact decimals; the breakdown of every mark is kept with it.
 *   <li>Candidates see nothing before the release: no mark, no key, no explanation.
 *   <li>Staff read the marks of the classes they have the permission for; a release needs it for
 *       all classes of the sitting.
 * </ol>
 *
 * <p>Out of scope: how items are marked (engine), markers of essays.
 */
@NullMarked
package vn.benhoc.marking;

import org.jspecify.annotations.NullMarked;
