package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.item.ItemRef;

/**
 * Lays a pool out for drawing under constraints.
 *
 * <p>Enemies become quotas of one, authors quotas of their share, expected seconds and the curves
 * of score and information measures. The curves are taken at {@link #ABILITIES}: expected shares
 * and information in millionths, scores therefore in millionths of a hundredth of a point.
 */
final class PoolCompiler {

  /** The abilities at which curves are compared, in standard deviations of the population. */
  static final double[] ABILITIES = {-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2};

  /** What one is in the whole numbers of shares and information. */
  static final int MILLION = 1_000_000;

  private final List<Demand> demands;
  private final Map<Class<? extends Constraint>, Constraint> constraints = new HashMap<>();
  private final List<PoolEntry> items = new ArrayList<>();
  private final List<int[]> binsOf = new ArrayList<>();

  private PoolCompiler(Blueprint blueprint, List<Constraint> asked) {
    this.demands = Demand.of(blueprint);
    for (Constraint constraint : asked) {
      if (constraints.put(constraint.getClass(), constraint) != null) {
        throw new IllegalArgumentException("asked twice: " + constraint);
      }
    }
  }

  /**
   * Compiles a pool.
   *
   * @throws IllegalArgumentException if the pool offers an item twice or a kind of constraint
   *     stands in the list twice
   */
  static CompiledPool compile(
      Blueprint blueprint, List<PoolEntry> pool, List<Constraint> constraints) {
    return new PoolCompiler(blueprint, constraints).compile(pool);
  }

  private CompiledPool compile(List<PoolEntry> pool) {
    List<List<Integer>> units = drawable(pool);
    int[][] members =
        units.stream()
            .map(unit -> unit.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    CompiledPool.Stock stock = new CompiledPool.Stock(items, binsOf.toArray(int[][]::new), members);
    return new CompiledPool(demands, stock, quotas(), amounts());
  }

  /** Keeps the units whose every member fits a bin. */
  private List<List<Integer>> drawable(List<PoolEntry> pool) {
    Map<Object, List<PoolEntry>> units = new LinkedHashMap<>();
    Map<Object, int[]> binsOfSort = new HashMap<>();
    PoolEntry previous = null;
    for (PoolEntry entry : sorted(pool)) {
      if (previous != null && previous.ref().equals(entry.ref())) {
        throw new IllegalArgumentException("the pool offers %s twice".formatted(entry.ref()));
      }
      previous = entry;
      Object unit = entry.group() == null ? entry.ref() : entry.group().stimulus();
      units.computeIfAbsent(unit, key -> new ArrayList<>()).add(entry);
    }
    List<List<Integer>> drawable = new ArrayList<>();
    for (List<PoolEntry> unit : units.values()) {
      List<int[]> bins = unit.stream().map(entry -> bins(entry, binsOfSort)).toList();
      if (bins.stream().allMatch(fitting -> fitting.length > 0)) {
        drawable.add(IntStream.range(items.size(), items.size() + unit.size()).boxed().toList());
        items.addAll(unit);
        binsOf.addAll(bins);
      }
    }
    return drawable;
  }

  private static List<PoolEntry> sorted(List<PoolEntry> pool) {
    List<PoolEntry> sorted = new ArrayList<>(pool);
    sorted.sort(Comparator.comparing(entry -> entry.ref().value()));
    return sorted;
  }

  private int[] bins(PoolEntry entry, Map<Object, int[]> binsOfSort) {
    return binsOfSort.computeIfAbsent(
        new Sort(entry.facets(), entry.points()),
        same ->
            IntStream.range(0, demands.size())
                .filter(bin -> demands.get(bin).accepts(entry))
                .toArray());
  }

  private List<Quota> quotas() {
    List<Quota> quotas = new ArrayList<>();
    if (constraints.get(Constraint.EnemiesApart.class) instanceof Constraint.EnemiesApart apart) {
      enemies().forEach(pair -> quotas.add(new Quota(pair, 1, apart.strength())));
    }
    if (constraints.get(Constraint.AuthorShare.class) instanceof Constraint.AuthorShare share) {
      int places = demands.stream().mapToInt(Demand::count).sum();
      int most = Math.max(1, places * share.percent() / 100);
      byAuthor().stream()
          .filter(written -> written.length > most)
          .forEach(written -> quotas.add(new Quota(written, most, share.strength())));
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

  private List<int[]> byAuthor() {
    Map<String, List<Integer>> byAuthor = new TreeMap<>();
    for (int item = 0; item < items.size(); item++) {
      String author = items.get(item).traits().author();
      if (author != null) {
        byAuthor.computeIfAbsent(author, name -> new ArrayList<>()).add(item);
      }
    }
    return byAuthor.values().stream()
        .map(written -> written.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private CompiledPool.Amounts amounts() {
    return ItemMeasures.of(demands, items, constraints.keySet());
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
