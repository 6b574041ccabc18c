package vn.benhoc.engine.random;

import java.util.List;

/**
 * A seeded generator with a fixed, documented algorithm: SplitMix64 (Steele, Lea, Flood, "Fast
 * splittable pseudorandom number generators", OOPSLA 2014).
 *
 * <p>The state is one 64-bit number {@code s}, at first the seed. A draw adds {@code
 * 0x9E3779B97F4A7C15} to {@code s} and mixes: {@code z = (s ^ s>>>30) * 0xBF58476D1CE4E5B9; z = (z
 * ^ z>>>27) * 0x94D049BB133111EB; z ^ z>>>31}. Only 64-bit integer arithmetic is used, so the
 * numbers are the same everywhere. It is not meant for secrets.
 *
 * <p>Mutable and not thread-safe: one generator belongs to one computation.
 */
public final class SeededRandom {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final long RANGE = 1L << 31;

  private final long seed;
  private long state;

  private SeededRandom(long seed) {
    this.seed = seed;
    this.state = seed;
  }

  /** A generator at the start of the sequence of this seed; every seed is allowed. */
  public static SeededRandom of(long seed) {
    return new SeededRandom(seed);
  }

  /**
   * A generator for a part of the work, independent of how much was drawn here: it depends on the
   * seed and the stream number alone. Distinct stream numbers give distinct seeds.
   */
  public SeededRandom fork(long stream) {
    return new SeededRandom(mix(seed + mix(stream * GAMMA + 1)));
  }

  /** The next 64 bits. */
  public long nextLong() {
    state += GAMMA;
    return mix(state);
  }

  /**
   * A number of {@code [0, bound)}, each equally likely: 31 bits are drawn, and drawn again while
   * they fall into the incomplete last multiple of the bound.
   *
   * @throws IllegalArgumentException if the bound is not positive
   */
  public int below(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive, was " + bound);
    }
    long limit = RANGE - RANGE % bound;
    long drawn;
    do {
      drawn = nextLong() >>> 33;
    } while (drawn >= limit);
    return (int) (drawn % bound);
  }

  /** Shuffles in place, every order equally likely (Fisher and Yates, from the end). */
  public void shuffle(List<?> list) {
    shuffleTyped(list);
  }

  private <T> void shuffleTyped(List<T> list) {
    for (int last = list.size() - 1; last > 0; last--) {
      int other = below(last + 1);
      T moved = list.get(last);
      list.set(last, list.get(other));
      list.set(other, moved);
    }
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
