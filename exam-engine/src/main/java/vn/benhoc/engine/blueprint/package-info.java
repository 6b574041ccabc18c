/**
 * The blueprint of a paper (ma trận đề): for each part the cells topic × level × block × outcome
 * with their counts.
 *
 * <p>Rules: a blueprint may be written down unfinished; {@code Blueprint.diagnostics()} says what
 * is missing before items are drawn from it. Cells may overlap: an item may fit several and fills
 * one.
 */
@NullMarked
package vn.benhoc.engine.blueprint;

import org.jspecify.annotations.NullMarked;
