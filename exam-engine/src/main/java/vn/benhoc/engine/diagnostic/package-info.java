/**
 * Located findings about input: what is wrong, and where.
 *
 * <p>Rules: a diagnostic tells a code and parameters, never a sentence; the sentence is made in the
 * language of the reader by whoever shows it. A fault of the calling program is not a diagnostic
 * but an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package vn.benhoc.engine.diagnostic;

import org.jspecify.annotations.NullMarked;
