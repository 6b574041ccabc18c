/**
 * What a candidate answered (câu trả lời), in one normal form a kind, and whether it fits its item.
 *
 * <p>Rules: a response is normalised when it is made (a typed dot in a box is a comma, line ends
 * are one character); a response may be blank; nothing here knows whether it is right.
 *
 * <pre>{@code
 * NumericResponse typed = NumericResponse.of(" 9,8 m/s²");
 * typed.quantity(); // 9.8, m/s2
 * ResponseCheck.check(typed, item); // empty: it fits
 * }</pre>
 *
 * <p>Every type is an immutable value and may be shared between threads.
 */
@NullMarked
package vn.benhoc.engine.response;

import org.jspecify.annotations.NullMarked;
