/**
 * Vietnamese text as marking compares it.
 *
 * <p>Rules: one word can reach the engine in several spellings that a reader can't tell apart or
 * that all count as right: composed or with separate marks (NFC, NFD), the tone of {@code oa},
 * {@code oe}, {@code uy} in the old place or the new one ({@code hóa}, {@code hoá}). {@link
 * vn.benhoc.engine.text.VietnameseText} brings them to one form; {@link
 * vn.benhoc.engine.text.TextMatching} says what else a comparison overlooks.
 *
 * <pre>{@code
 * VietnameseText.canonical("thúy").equals(VietnameseText.canonical("thuý")); // true
 * TextMatching.usual().normalForm(" Hóa  học. "); // "hoá học"
 * }</pre>
 *
 * <p>Out: spelling mistakes, synonyms, other languages' rules of case.
 *
 * <p>Everything is stateless or immutable and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.text;

import org.jspecify.annotations.NullMarked;
