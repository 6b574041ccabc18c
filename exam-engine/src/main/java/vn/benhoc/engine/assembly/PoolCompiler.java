package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.StimulusRef;

/**
 * Lays a pool out for drawing under constraints.
 *
 * <p>An item that fits no bin is left out, and so is a group with such an item, one whose items fit
 * no {@link Sections section} together, or one that breaks a hard constraint by itself. Enemies
 * become quotas of one, authors quotas of their share, expected seconds and the curves of score and
 * information measures, those of authors and the measures once for each {@link Route}. The curves
 * are taken at {@link #ABILITIES}: expected shares and information in millionths, scores therefore
 * in millionths of a hundredth of a point.
 */
final class PoolCompiler {

  /** The abilities at which curves are compared, in standard deviations of the population. */
  static final double[] ABILITIES = {-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2};

  /** What one is in the whole numbers of shares and information. */
  static final int MILLION = 1_000_000;

  private final List<Demand> demands;
  private final int[] sectionOf;
  private final List<PoolEntry> offered;
  private final Map<Class<? extends Constraint>, Constraint> constraints = new HashMap<>();
  private final @Nullable AuthorQuotas authors;
  private List<PoolEntry> items = List.of();

  private PoolCompiler(Blueprint blueprint, List<PoolEntry> pool, List<Constraint> asked) {
    this.demands = Demand.of(blueprint);
    this.sectionOf = Sections.ofBins(demands);
    this.offered = new ArrayList<>(pool);
    offered.sort(Comparator.comparing(entry -> entry.ref().value()));
    for (int item = 1; item < offered.size(); item++) {
      if (offered.get(item).ref().equals(offered.get(item - 1).ref())) {
        throw new IllegalArgumentException(
            "the pool offers %s twice".formatted(offered.get(item).ref()));
      }
    }
    for (Constraint constraint : asked) {
      if (constraints.put(constraint.getClass(), constraint) != null) {
        throw new IllegalArgumentException("asked twice: " + constraint);
      }
    }
    this.authors =
        constraints.get(Constraint.AuthorShare.class) instanceof Constraint.AuthorShare share
            ? AuthorQuotas.of(demands, share)
            : null;
  }

  /**
   * Compiles a pool with its groups whole.
   *
   * @throws IllegalArgumentException if the pool offers an item twice, a kind of constraint stands
   *     in the list twice, or a constraint looks at routes and there are too many
   */
  static CompiledPool compile(
      Blueprint blueprint, List<PoolEntry> pool, List<Constraint> constraints) {
    return new PoolCompiler(blueprint, pool, constraints).compile(true);
  }

  /** Compiles a pool as if its items hung on no stimuli; throws as {@link #compile}. */
  static CompiledPool compileSplit(
      Blueprint blueprint, List<PoolEntry> pool, List<Constraint> constraints) {
    return new PoolCompiler(blueprint, pool, constraints).compile(false);
  }

  private CompiledPool compile(boolean whole) {
    int[][] bins = bins();
    int[] unitOf = units(whole);
    boolean[] drawable = new boolean[offered.size()];
    Arrays.fill(drawable, true);
    List<List<Integer>> groups = groups(unitOf);
    groups.forEach(group -> narrow(group, bins));
    for (int item = 0; item < unitOf.length; item++) {
      drawable[unitOf[item]] &= bins[item].length > 0;
    }
    groups.stream()
        .filter(group -> !mayStand(group, bins))
        .forEach(group -> drawable[unitOf[group.get(0)]] = false);
    int[] kept = IntStream.range(0, unitOf.length).filter(item -> drawable[unitOf[item]]).toArray();
    items = Arrays.stream(kept).mapToObj(offered::get).toList();
    int[][] binsOf = Arrays.stream(kept).mapToObj(item -> bins[item]).toArray(int[][]::new);
    CompiledPool.Stock stock = new CompiledPool.Stock(items, binsOf, members(kept, unitOf));
    CompiledPool.Amounts amounts =
        ItemMeasures.of(demands, items, ItemMeasures.meanSeconds(offered), constraints.keySet());
    return new CompiledPool(demands, stock, quotas(binsOf), amounts);
  }

  /** By item on offer, the bins it fits. */
  private int[][] bins() {
    Map<Object, int[]> binsOfSort = new HashMap<>();
    return offered.stream()
        .map(
            entry ->
                binsOfSort.computeIfAbsent(
                    new Sort(entry.facets(), entry.points()), sort -> accepting(entry)))
        .toArray(int[][]::new);
  }

  private int[] accepting(PoolEntry entry) {
    return IntStream.range(0, demands.size())
        .filter(bin -> demands.get(bin).accepts(entry))
        .toArray();
  }

  /** By item on offer, the first item of its unit. */
  private int[] units(boolean whole) {
    Map<StimulusRef, Integer> firstOn = new HashMap<>();
    int[] unitOf = new int[offered.size()];
    for (int item = 0; item < unitOf.length; item++) {
      GroupPlace place = whole ? offered.get(item).group() : null;
      Integer first = place == null ? null : firstOn.putIfAbsent(place.stimulus(), item);
      unitOf[item] = first == null ? item : first;
    }
    return unitOf;
  }

  /** The members of each unit of more than one, as indexes of items on offer. */
  private List<List<Integer>> groups(int[] unitOf) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int item = 0; item < unitOf.length; item++) {
      if (offered.get(item).group() != null) {
        groups.computeIfAbsent(unitOf[item], unit -> new ArrayList<>()).add(item);
      }
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  /** Leaves the items of a group the bins of the sections that all of them fit. */
  private void narrow(List<Integer> group, int[][] bins) {
    BitSet common = new BitSet();
    common.set(0, demands.size());
    for (int item : group) {
      BitSet fits = new BitSet();
      Arrays.stream(bins[item]).forEach(bin -> fits.set(sectionOf[bin]));
      common.and(fits);
    }
    for (int item : group) {
      int[] left = Arrays.stream(bins[item]).filter(bin -> common.get(sectionOf[bin])).toArray();
      bins[item] = left.length < bins[item].length ? left : bins[item];
    }
  }

  /** Whether a group breaks no hard constraint by itself; else no form can hold it. */
  private boolean mayStand(List<Integer> group, int[][] bins) {
    List<PoolEntry> members = group.stream().map(offered::get).toList();
    Constraint apart = constraints.get(Constraint.EnemiesApart.class);
    if (apart != null && apart.strength().isHard()) {
      Set<ItemRef> refs = members.stream().map(PoolEntry::ref).collect(Collectors.toSet());
      if (members.stream()
          .anyMatch(one -> one.traits().enemies().stream().anyMatch(refs::contains))) {
        return false;
      }
    }
    return authors == null
        || !authors.share().strength().isHard()
        || authors.allow(members, group.stream().map(item -> bins[item]).toList());
  }

  /** By unit, its members as indexes of kept items; units in the order of their first members. */
  private static int[][] members(int[] kept, int[] unitOf) {
    int[] count = new int[unitOf.length];
    for (int item : kept) {
      count[unitOf[item]]++;
    }
    int[][] members = new int[unitOf.length][];
    for (int item = kept.length - 1; item >= 0; item--) {
      int unit = unitOf[kept[item]];
      members[unit] = members[unit] == null ? new int[count[unit]] : members[unit];
      members[unit][--count[unit]] = item;
    }
    return Arrays.stream(members).filter(Objects::nonNull).toArray(int[][]::new);
  }

  private List<Quota> quotas(int[][] binsOf) {
    List<Quota> quotas = new ArrayList<>();
    if (constraints.get(Constraint.EnemiesApart.class) instanceof Constraint.EnemiesApart apart) {
      boolean[] everywhere = new boolean[demands.size()];
      Arrays.fill(everywhere, true);
      enemies().forEach(pair -> quotas.add(new Quota(pair, everywhere, 1, apart)));
    }
    if (authors != null) {
      quotas.addAll(authors.quotas(items, binsOf));
    }
    return quotas;
  }

  /** Every pair of enemies once, the lower index first. */
  private List<int[]> enemies() {
    Map<ItemRef, Integer> indexes = new HashMap<>();
    IntStream.range(0, items.size()).forEach(item -> indexes.put(items.get(item).ref(), item));
    List<int[]> pairs = new ArrayList<>();
    for (int item = 0; item < items.size(); item++) {
      for (ItemRef enemy : items.get(item).traits().enemies()) {
        Integer other = indexes.get(enemy);
        if (other != null) {
          pairs.add(new int[] {Math.min(item, other), Math.max(item, other)});
        }
      }
    }
    pairs.sort(Arrays::compare);
    return pairs.stream().map(Pair::new).distinct().map(Pair::items).toList();
  }

  private record Sort(Facets facets, @Nullable BigDecimal points) {}

  private record Pair(int first, int second) {
    Pair(int[] items) {
      this(items[0], items[1]);
    }

    int[] items() {
      return new int[] {first, second};
    }
  }
}
