/**
 * Sittings and what candidates do in them.
 *
 * <ol>
 *   <li>A sitting gives a built paper to classes for a window and so many minutes; codes are dealt
 *       so that neighbours on the list differ.
 *   <li>Server time alone decides. An attempt is a fold over its append-only log; the rules are the
 *       engine's.
 *   <li>A receipt is sent only after the commit of what it acknowledges.
 *   <li>Nothing that leaves this component tells a candidate a key, another form or another
 *       candidate.
 *   <li>Staff see the candidates of the classes they have the permission for; what changes a
 *       sitting for everybody needs the permission for all its classes. A sitting that has no class
 *       yet is its session's organiser's.
 *   <li>Who is named for a room invigilates everybody in it; by a class one does so while nobody is
 *       named for the room, or manages the class.
 *   <li>In an exam session a candidate number is one person's, in all its sittings.
 *   <li>In a room nobody in front, behind, left or right has the same form: not after a seating,
 *       not after a move. Whoever has begun keeps their form; once anybody has, rooms and seating
 *       stay.
 *   <li>What was written in time and comes late is refused, counts, or waits for somebody who
 *       manages its candidate's class, by a rule that stays from the first start on. A decision
 *       stands. Once the results are out nothing more is taken.
 * </ol>
 *
 * <p>Out of scope: marks and their release (marking), papers and keys (paper), files of candidates
 * (interop).
 */
@NullMarked
package vn.benhoc.exam;

import org.jspecify.annotations.NullMarked;
