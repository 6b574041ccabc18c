/**
 * The attempt (lượt làm bài): state × event × instant → transition.
 *
 * <p>Rules: the state is a fold over its events; the instants are the server's; the engine has no
 * clock; every refusal is a constant of {@link vn.benhoc.engine.attempt.AttemptRefusal}; an event
 * that arrives twice changes nothing the second time and is no refusal.
 */
@NullMarked
package vn.benhoc.engine.attempt;

import org.jspecify.annotations.NullMarked;
