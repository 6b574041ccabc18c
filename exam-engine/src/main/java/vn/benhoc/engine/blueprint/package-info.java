/**
 * The blueprint of a paper (ma trận đề): for each part the cells topic × level × block × outcome
 * with their counts.
 *
 * <p>Rules: a blueprint may be written down unfinished; {@code Blueprint.diagnostics()} says what
 * is missing before items are drawn from it. Cells may overlap: an item may fit several and fills
 * one.
 *
 * <pre>{@code
 * Part choices = Part.of(1, Kind.CHOICE, 12, MarkingScheme.each("0.25"));
 * Blueprint blueprint =
 *     Blueprint.of(
 *         new BlueprintPart(
 *             choices,
 *             List.of(
 *                 Cell.of(Set.of("T12.1", "T12.2"), Level.KNOW, 8),
 *                 Cell.of(Set.of("T12.3"), Level.APPLY, 3))));
 * blueprint.diagnostics(); // part-count-differs at /parts/0: 11 items of 12
 * }</pre>
 *
 * <p>Every type is an immutable value and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.blueprint;

import org.jspecify.annotations.NullMarked;
