/**
 * What the rules of an exam fix about a paper: its parts, how many items each prints, how many of
 * them count, and how each is marked.
 *
 * <p>Rules: a format is data of a year, never a constant of the program. Marking schemes are exact
 * decimals; what a wrong answer costs, where a sum below zero is raised to zero and whether partly
 * right answers earn a share is part of the scheme. Source of the shapes: the graduation exam
 * formats of decision 764/QĐ-BGDĐT (2024) and of the exams before 2025.
 *
 * <pre>{@code
 * Part choices = Part.of(1, Kind.CHOICE, 40, MarkingScheme.each("0.25"));
 * Part risky = Part.of(2, Kind.CHOICE, 10, MarkingScheme.negative("0.50", "0.10", Floor.PART));
 * PaperFormat paper = new PaperFormat("X-2025", Duration.ofMinutes(50), List.of(choices, risky));
 * }</pre>
 *
 * <p>Every type is an immutable value and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.format;

import org.jspecify.annotations.NullMarked;
