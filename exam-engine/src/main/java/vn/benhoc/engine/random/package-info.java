/**
 * The only source of chance in the engine: a seeded generator whose numbers are the same on every
 * machine and every Java version.
 *
 * <p>Rules: no class of the engine draws from anywhere else, and no draw depends on the iteration
 * order of a hash table, on a clock or on a thread.
 *
 * <pre>{@code
 * SeededRandom random = SeededRandom.of(seed);
 * SeededRandom codes = random.fork(1); // the same codes however much is drawn from the others
 * SeededRandom orders = random.fork(2);
 * int code = 1000 + codes.below(9000);
 * orders.shuffle(items);
 * }</pre>
 */
@NullMarked
package vn.benhoc.engine.random;

import org.jspecify.annotations.NullMarked;
