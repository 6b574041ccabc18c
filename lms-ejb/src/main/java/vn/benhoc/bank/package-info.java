/**
 * The item bank: items and stimuli with their immutable versions, and how they come in.
 *
 * <ol>
 *   <li>A version never changes; editing makes the next one. What a paper used stays as it was.
 *   <li>A key names options by their random identity, never by a letter, and is stored apart from
 *       what a candidate reads.
 *   <li>Every text is the stored HTML subset: one sanitiser is the only gate.
 *   <li>An import is checked as a whole first and written in one transaction, or not at all.
 * </ol>
 *
 * <p>Out of scope: drawing papers from the bank, and the councils that appraise items.
 */
@NullMarked
package vn.benhoc.bank;

import org.jspecify.annotations.NullMarked;
