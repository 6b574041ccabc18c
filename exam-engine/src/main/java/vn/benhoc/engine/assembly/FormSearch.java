package vn.benhoc.engine.assembly;

import java.util.Arrays;
import java.util.function.Predicate;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Repairs one form: exchanges items for others that fit the same place, and groups for others of
 * their class, until windows and quotas hold.
 *
 * <p>Threshold accepting (Dueck and Scheuer, "Threshold accepting: a general purpose optimization
 * algorithm", Journal of Computational Physics 90, 1990): each step takes a place by chance, looks
 * at a few items for it and takes the first that does not strain the form by more than a threshold,
 * which falls from step to step. A round works on a {@link Sample} of each bin, so that what it
 * looks at stays close at hand however large the pool is. Mutable, confined to one computation.
 */
final class FormSearch {

  private static final int ROUND = 300;
  private static final int LOOKS = 8;
  private static final long HEIGHT = 20;
  private static final int HIGHEST = 4;
  private static final int FALL = 24;
  private static final int FALL_OF = 10;
  private static final int WIDEST = 12;

  private final CompiledPool pool;
  private final GroupClasses classes;
  private final Guide guide;
  private final Draft draft;
  private final Offer offer;
  private final SeededRandom random;
  private final boolean[] inGroup;
  private final Sample[] samples;
  private final int[][] groups;
  private final int[] groupReach;
  private final int[] rest = new int[Guide.WIDTH];
  private Predicate<Draft> accepted = any -> true;
  private long strain;
  private long threshold;

  /**
   * A search.
   *
   * @param draft the form to work on, full before each repair
   * @param offer what may come into it
   */
  FormSearch(Terrain terrain, Draft draft, Offer offer, SeededRandom random) {
    this.pool = terrain.pool();
    this.classes = terrain.classes();
    this.guide = terrain.guide();
    this.draft = draft;
    this.offer = offer;
    this.random = random;
    int bins = pool.demands().size();
    this.inGroup = new boolean[pool.places()];
    this.samples = new Sample[bins];
    Arrays.setAll(samples, bin -> new Sample(bin, guide));
    this.groups = new int[classes.count()][];
    this.groupReach = new int[classes.count()];
  }

  /** Lets the search go on after a form without faults if it does not pass this too. */
  FormSearch until(Predicate<Draft> check) {
    accepted = check;
    return this;
  }

  /**
   * Looks for a form without faults, starting from a full one.
   *
   * @param rounds how many rounds at most, each looking farther down the lists
   * @return whether one was found; if not, the best one met is left
   */
  boolean repair(int rounds) {
    return repair(rounds, 0);
  }

  /**
   * The same.
   *
   * @param near how many of the rounds look no farther than the first one
   */
  boolean repair(int rounds, int near) {
    if (isDone()) {
      return true;
    }
    for (int place = 0; place < inGroup.length; place++) {
      inGroup[place] = pool.isGrouped(draft.itemAt(place));
    }
    int[] best = draft.items();
    long least = draft.penalty();
    for (int round = 0; round < rounds; round++) {
      if (round(Math.min(Math.max(0, round - near), WIDEST))) {
        return true;
      }
      if (draft.penalty() < least) {
        least = draft.penalty();
        best = draft.items();
      }
    }
    draft.load(best);
    return false;
  }

  private boolean round(int widening) {
    for (Sample sample : samples) {
      sample.take(offer, widening, random);
    }
    for (int number = 0; number < groups.length; number++) {
      groups[number] = offer.entries(samples.length + number);
      groupReach[number] = offer.reach(samples.length + number, widening);
    }
    strain = draft.strain();
    threshold = (HEIGHT * guide.square()) << Math.min(widening / 2, HIGHEST);
    for (int step = 0; step < ROUND; step++) {
      threshold -= (threshold * FALL) >> FALL_OF;
      long bits = random.nextLong();
      int place = scaled(bits >>> 32, pool.places());
      long chance = bits & 0xFFFF_FFFFL;
      boolean changed = inGroup[place] ? stepGroup(place, chance) : stepSingle(place, chance);
      if (changed && strain <= guide.promising() && isDone()) {
        return true;
      }
    }
    return false;
  }

  private boolean isDone() {
    return draft.isPromising() && draft.isFaultless() && accepted.test(draft);
  }

  private static int scaled(long bits, int bound) {
    return (int) ((bits * bound) >>> 32);
  }

  private boolean stepSingle(int place, long chance) {
    Sample sample = samples[pool.binOfPlace(place)];
    int start = scaled(chance, sample.size());
    int end = Math.min(start + LOOKS, sample.size());
    draft.restWithout(place, rest);
    for (int index = start; index < end; index++) {
      long narrow = sample.lengthWith(rest, index);
      if (narrow < strain + threshold && exchange(place, sample, index, narrow)) {
        return true;
      }
    }
    return false;
  }

  private boolean exchange(int place, Sample sample, int index, long narrow) {
    int item = sample.item(index);
    if (draft.placeOf(item) != Draft.NONE || !offer.isFree(item)) {
      return false;
    }
    long next = narrow + draft.strainBeside(place, item);
    boolean tolerable = next < strain + threshold;
    if (tolerable) {
      draft.put(place, sample, index);
      strain = next;
    }
    return tolerable;
  }

  private boolean stepGroup(int place, long chance) {
    int unit = pool.unitOf(draft.itemAt(place));
    int number = classes.classOf(unit);
    if (number < 0 || groupReach[number] == 0) {
      return false;
    }
    int other = groups[number][scaled(chance, groupReach[number])];
    if (strainWith(unit, other) >= strain + threshold || !isFree(other)) {
      return false;
    }
    exchange(unit, other);
    long next = draft.strain();
    if (next >= strain + threshold) {
      exchange(other, unit);
      return false;
    }
    strain = next;
    return true;
  }

  /** How far the form would be from the middle of the narrow windows with another group. */
  private long strainWith(int unit, int other) {
    int[] going = classes.members(unit);
    int[] coming = classes.members(other);
    draft.rest(rest);
    for (int index = 0; index < going.length; index++) {
      int bin = pool.binOfPlace(draft.placeOf(going[index]));
      guide.add(guide.pair(going[index], bin), -1, rest);
      guide.add(guide.pair(coming[index], bin), 1, rest);
    }
    return Guide.length(rest);
  }

  private boolean isFree(int unit) {
    for (int member : pool.membersOf(unit)) {
      if (draft.placeOf(member) != Draft.NONE || !offer.isFree(member)) {
        return false;
      }
    }
    return true;
  }

  private void exchange(int unit, int other) {
    int[] going = classes.members(unit);
    int[] coming = classes.members(other);
    for (int index = 0; index < going.length; index++) {
      int place = draft.placeOf(going[index]);
      draft.put(place, guide.pair(coming[index], pool.binOfPlace(place)));
    }
  }
}
