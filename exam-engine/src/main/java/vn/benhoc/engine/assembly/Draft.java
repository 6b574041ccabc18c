package vn.benhoc.engine.assembly;

import java.util.Arrays;

/**
 * One form in the making: which item stands in which place, and what it violates. Items come as
 * pairs of the {@link Guide}, an item in one of its bins.
 *
 * <p>The penalty says exactly what is violated. The strain says how far the form is from what is
 * wanted: it is what a search lowers, and leads into the windows smoothly. Mutable, confined to one
 * computation; it can be cleared and used for the next form.
 */
final class Draft {

  /** No item, no place. */
  static final int NONE = -1;

  private final CompiledPool pool;
  private final Guide guide;
  private final Gauges gauges;
  private final QuotaCount quotas;
  private final short[] rowAt;
  private final int[] itemAt;
  private final int[] placeOf;
  private final int[] rest = new int[Guide.WIDTH];

  Draft(Terrain terrain, Fellows fellows) {
    this.pool = terrain.pool();
    this.guide = terrain.guide();
    this.gauges = new Gauges(pool, terrain.windows(), guide);
    this.quotas = new QuotaCount(pool, fellows);
    this.rowAt = new short[pool.places() * Guide.WIDTH];
    this.itemAt = new int[pool.places()];
    this.placeOf = new int[pool.size()];
    Arrays.fill(itemAt, NONE);
    Arrays.fill(placeOf, NONE);
    for (int axis = 0; axis < Guide.WIDTH; axis++) {
      rest[axis] = -guide.goal()[axis];
    }
  }

  /** The item in a place, {@link #NONE} if it is open. */
  int itemAt(int place) {
    return itemAt[place];
  }

  /** The place of an item, {@link #NONE} if it is not in this form. */
  int placeOf(int item) {
    return placeOf[item];
  }

  /** Whether nothing is violated. */
  boolean isFaultless() {
    return Guide.length(rest) <= guide.promising() && quotas.strain() == 0 && gauges.holds(itemAt);
  }

  /** Whether it is worth a look if nothing is violated; cheap. */
  boolean isPromising() {
    return quotas.strain() == 0 && gauges.strainWith(NONE, NONE, 0) == 0 && guide.seemsInside(rest);
  }

  /** The weight of all violations; below {@link Gauges#HARD} if what must hold holds. */
  long penalty() {
    return quotas.penalty() + gauges.penalty(itemAt);
  }

  /** How far the form is from what is wanted. */
  long strain() {
    return gauges.strainWith(NONE, NONE, 0) + quotas.strain() + Guide.length(rest);
  }

  /** What is left of the way to the middle of the narrow windows. */
  void rest(int[] target) {
    System.arraycopy(rest, 0, target, 0, Guide.WIDTH);
  }

  /** What would be left of it without what stands in a full place. */
  void restWithout(int place, int[] target) {
    for (int axis = 0; axis < Guide.WIDTH; axis++) {
      target[axis] = rest[axis] - rowAt[place * Guide.WIDTH + axis];
    }
  }

  /** What an item in a place would strain beyond the narrow windows. */
  long strainBeside(int place, int item) {
    int out = itemAt[place];
    int bin = pool.binOfPlace(place);
    return quotas.strainWith(out, item, bin) + gauges.strainWith(out, item, bin);
  }

  /** Puts a neighbour of a sample into a full place instead of what is there. */
  void put(int place, Sample sample, int index) {
    int out = itemAt[place];
    int in = sample.item(index);
    quotas.exchange(out, in, pool.binOfPlace(place));
    gauges.exchange(out, in, pool.binOfPlace(place));
    int to = place * Guide.WIDTH;
    for (int axis = 0; axis < Guide.WIDTH; axis++) {
      short number = sample.number(index, axis);
      rest[axis] += number - rowAt[to + axis];
      rowAt[to + axis] = number;
    }
    placeOf[out] = NONE;
    placeOf[in] = place;
    itemAt[place] = in;
  }

  /** Puts this into a place instead of what is there; {@link #NONE} leaves the place open. */
  void put(int place, int pair) {
    int out = itemAt[place];
    int in = pair == NONE ? NONE : guide.itemOf(pair);
    quotas.exchange(out, in, pool.binOfPlace(place));
    gauges.exchange(out, in, pool.binOfPlace(place));
    if (out != NONE) {
      Guide.add(rowAt, place, -1, rest);
      placeOf[out] = NONE;
    }
    if (in != NONE) {
      guide.read(pair, rowAt, place);
      Guide.add(rowAt, place, 1, rest);
      placeOf[in] = place;
    }
    itemAt[place] = in;
  }

  /** The items by place. */
  int[] items() {
    return itemAt.clone();
  }

  /** Lets the form be this one, given by place. */
  void load(int[] items) {
    for (int place = 0; place < items.length; place++) {
      if (itemAt[place] != items[place]) {
        put(place, NONE);
      }
    }
    for (int place = 0; place < items.length; place++) {
      if (itemAt[place] != items[place]) {
        put(place, guide.pair(items[place], pool.binOfPlace(place)));
      }
    }
  }

  /** Opens every place. */
  void clear() {
    for (int place = 0; place < itemAt.length; place++) {
      if (itemAt[place] != NONE) {
        put(place, NONE);
      }
    }
  }
}
