/**
 * Formats, blueprints and papers: from the rules of an exam to the forms candidates get.
 *
 * <ol>
 *   <li>A format is data of a year with its source; a blueprint starts from one and keeps to it.
 *   <li>A paper remembers everything it was made from: blueprint, pool, constraints, solver, seed
 *       and the version of the algorithm. That version makes each of its forms again, byte for
 *       byte.
 *   <li>What a candidate gets is a finished document, written once. Its keys lie in another table:
 *       nothing that reads the document can load them.
 *   <li>A paper that is to be sat is shut until then; two people together open it earlier. Every
 *       look into a form leaves a trace in the audit, and so does whoever builds a paper.
 * </ol>
 *
 * <p>Out of scope: who sits which form and when, and marks.
 */
@NullMarked
package vn.benhoc.paper;

import org.jspecify.annotations.NullMarked;
