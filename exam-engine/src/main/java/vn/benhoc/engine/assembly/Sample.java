package vn.benhoc.engine.assembly;

import vn.benhoc.engine.random.SeededRandom;

/**
 * A few neighbours in the list of a bin, copied side by side: what a round of a search looks at.
 * Mutable, confined to one computation.
 */
final class Sample {

  private static final int SIZE = 64;

  private final int bin;
  private final Guide guide;
  private final int[] pairs = new int[SIZE];
  private final short[] rows = new short[SIZE * Guide.WIDTH];
  private int size;

  Sample(int bin, Guide guide) {
    this.bin = bin;
    this.guide = guide;
  }

  /**
   * Takes neighbours anew, from an entry chosen by chance.
   *
   * @param widening how far to look beyond the preferred ones
   */
  void take(Offer offer, int widening, SeededRandom random) {
    int reach = offer.reach(bin, widening);
    size = Math.min(SIZE, reach);
    int first = reach == 0 ? 0 : random.below(reach - size + 1);
    System.arraycopy(offer.entries(bin), first, pairs, 0, size);
    System.arraycopy(offer.rows(bin), first * Guide.WIDTH, rows, 0, size * Guide.WIDTH);
  }

  /** How many were taken. */
  int size() {
    return size;
  }

  /** The item of a neighbour, free or not. */
  int item(int index) {
    return guide.itemOf(pairs[index]);
  }

  /** One of the numbers of a neighbour. */
  short number(int index, int axis) {
    return rows[index * Guide.WIDTH + axis];
  }

  /** The square of the length of a way with the numbers of a neighbour added. */
  long lengthWith(int[] way, int index) {
    long square = 0;
    for (int axis = 0; axis < Guide.WIDTH; axis++) {
      long along = (long) way[axis] + rows[index * Guide.WIDTH + axis];
      square += along * along;
    }
    return square;
  }
}
