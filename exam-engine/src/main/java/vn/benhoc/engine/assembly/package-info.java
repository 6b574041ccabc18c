/**
 * Draws the items of papers: blueprint + pool + seed → selections, or exactly what the pool lacks.
 *
 * <p>Rules: the same input and seed give the same selection whatever the order of the pool; cells
 * that overlap are filled by a maximum matching, never first come; the items on one stimulus are
 * drawn together or not at all; a selection never breaks its blueprint.
 *
 * <p>Out of scope: the order in which items and options are shown, which is {@code
 * vn.benhoc.engine.form}.
 */
@NullMarked
package vn.benhoc.engine.assembly;

import org.jspecify.annotations.NullMarked;
