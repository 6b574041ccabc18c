/**
 * What the rules of an exam fix about a paper: its parts, how many items each prints, how many of
 * them count, and how each is marked.
 *
 * <p>Rules: a format is data of a year, never a constant of the program. Marking schemes are exact
 * decimals. Source of the shapes: the graduation exam formats of decision 764/QĐ-BGDĐT (2024) and
 * of the exams before 2025.
 */
@NullMarked
package vn.benhoc.engine.format;

import org.jspecify.annotations.NullMarked;
