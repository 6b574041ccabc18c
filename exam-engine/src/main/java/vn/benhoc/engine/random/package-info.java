/**
 * The only source of chance in the engine: a seeded generator whose numbers are the same on every
 * machine and every Java version.
 *
 * <p>Rules: no class of the engine draws from anywhere else, and no draw depends on the iteration
 * order of a hash table, on a clock or on a thread.
 */
@NullMarked
package vn.benhoc.engine.random;

import org.jspecify.annotations.NullMarked;
