/**
 * Located findings about input: what is wrong, and where.
 *
 * <p>Rules: a diagnostic tells a code and parameters, never a sentence; the sentence is made in the
 * language of the reader by whoever shows it. A fault of the calling program is not a diagnostic
 * but an {@link java.lang.IllegalArgumentException}.
 *
 * <pre>{@code
 * Diagnostic found =
 *     Diagnostic.of("/parts/1/cells/0/block", "unknown-block", Map.of("block", "CS"));
 * found.path(); // where: the block of the first cell of the second part
 * }</pre>
 *
 * <p>Immutable.
 */
@NullMarked
package vn.benhoc.engine.diagnostic;

import org.jspecify.annotations.NullMarked;
