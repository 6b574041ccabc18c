/**
 * What the engine does in a second, measured by JMH: {@code mvn -Pbench -pl exam-engine verify}.
 *
 * <p>Rules: each figure is one benchmark method on one thread; its input is seeded; a benchmark is
 * also run once, small, by the tests. A figure is the median of its iterations.
 */
package vn.benhoc.engine.bench;
