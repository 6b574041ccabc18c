package vn.benhoc.engine.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** Computes what is measured of the items of a pool. */
final class ItemMeasures {
  /** How the measure of time is named. */
  static final String SECONDS = "seconds";

  /** How the names of the measures of expected score begin. */
  static final String SCORE = "score at ";

  /** How the names of the measures of information begin. */
  static final String INFORMATION = "information at ";

  private static final int SECONDS_UNKNOWN = 90;
  private static final Map<Level, ItemParameters> BY_LEVEL =
      new EnumMap<>(
          Map.of(
              Level.KNOW, new ItemParameters(1, -1),
              Level.UNDERSTAND, new ItemParameters(1, 0),
              Level.APPLY, new ItemParameters(1, 1),
              Level.APPLY_HIGH, new ItemParameters(1, 2)));
  private static final ItemParameters WITHOUT_LEVEL = new ItemParameters(1, 0);

  private final List<Demand> demands;
  private final List<PoolEntry> items;
  private final Map<Kind, Integer> usualSeconds;
  private final List<Measure> measures = new ArrayList<>();

  private ItemMeasures(
      List<Demand> demands, List<PoolEntry> items, Map<Kind, Integer> usualSeconds) {
    this.demands = demands;
    this.items = items;
    this.usualSeconds = usualSeconds;
  }

  /**
   * What these kinds of constraints need, {@link Route} by route: with a total time first the
   * seconds; with equal difficulty then the scores and then the information at each of {@link
   * PoolCompiler#ABILITIES}.
   *
   * @param usualSeconds by kind, the seconds of an item that tells none
   */
  static CompiledPool.Amounts of(
      List<Demand> demands,
      List<PoolEntry> items,
      Map<Kind, Integer> usualSeconds,
      Set<Class<? extends Constraint>> asked) {
    ItemMeasures work = new ItemMeasures(demands, items, usualSeconds);
    boolean time = asked.contains(Constraint.TotalTime.class);
    boolean difficulty = asked.contains(Constraint.EqualDifficulty.class);
    return work.amounts(time, difficulty);
  }

  private CompiledPool.Amounts amounts(boolean time, boolean difficulty) {
    int columns = (time ? 1 : 0) + (difficulty ? 2 * PoolCompiler.ABILITIES.length : 0);
    if (columns > 0) {
      for (boolean[] bins : Route.throughBins(demands)) {
        addMeasures(bins, time, difficulty);
      }
    }
    int[] values = new int[Math.multiplyExact(items.size(), columns)];
    int next = 0;
    for (PoolEntry entry : items) {
      if (time) {
        values[next++] = seconds(entry, usualSeconds);
      }
      if (difficulty) {
        next = curves(parameters(entry), values, next);
      }
    }
    return new CompiledPool.Amounts(measures, columns, values);
  }

  /** The measures of the items in these bins. */
  private void addMeasures(boolean[] bins, boolean time, boolean difficulty) {
    int[] ones = IntStream.range(0, bins.length).map(bin -> bins[bin] ? 1 : 0).toArray();
    int column = 0;
    if (time) {
      measures.add(new Measure(SECONDS, column++, ones));
    }
    if (difficulty) {
      int[] points =
          IntStream.range(0, bins.length)
              .map(bin -> ones[bin] * hundredths(demands.get(bin)))
              .toArray();
      for (double ability : PoolCompiler.ABILITIES) {
        measures.add(new Measure(SCORE + ability, column++, points));
      }
      for (double ability : PoolCompiler.ABILITIES) {
        measures.add(new Measure(INFORMATION + ability, column++, ones));
      }
    }
  }

  private static int curves(ItemParameters parameters, int[] values, int start) {
    int next = start;
    for (double ability : PoolCompiler.ABILITIES) {
      values[next++] = millionths(parameters.probability(ability));
    }
    for (double ability : PoolCompiler.ABILITIES) {
      values[next++] = millionths(parameters.information(ability));
    }
    return next;
  }

  private static int millionths(double value) {
    return (int) StrictMath.rint(value * PoolCompiler.MILLION);
  }

  /** The statistics of an item; without any, what its level says. */
  static ItemParameters parameters(PoolEntry entry) {
    ItemParameters known = entry.traits().parameters();
    if (known != null) {
      return known;
    }
    Level level = entry.facets().level();
    return level == null ? WITHOUT_LEVEL : BY_LEVEL.getOrDefault(level, WITHOUT_LEVEL);
  }

  /** The seconds of an item; without any, the usual ones of its kind. */
  static int seconds(PoolEntry entry, Map<Kind, Integer> mean) {
    Integer known = entry.traits().expectedSeconds();
    return known != null ? known : mean.getOrDefault(entry.facets().kind(), SECONDS_UNKNOWN);
  }

  /** The mean of the known seconds of each kind in a pool, rounded down. */
  static Map<Kind, Integer> meanSeconds(List<PoolEntry> pool) {
    Map<Kind, long[]> sums = new EnumMap<>(Kind.class);
    for (PoolEntry entry : pool) {
      Integer known = entry.traits().expectedSeconds();
      if (known != null) {
        long[] sum = sums.computeIfAbsent(entry.facets().kind(), kind -> new long[2]);
        sum[0] += known;
        sum[1]++;
      }
    }
    Map<Kind, Integer> mean = new EnumMap<>(Kind.class);
    sums.forEach((kind, sum) -> mean.put(kind, (int) (sum[0] / sum[1])));
    return mean;
  }

  static int hundredths(Demand demand) {
    @Nullable BigDecimal points = demand.points();
    BigDecimal most = points == null ? demand.part().scheme().maxOf(0) : points;
    BigDecimal hundredths = most.movePointRight(2);
    if (hundredths.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      throw new IllegalArgumentException(
          "an item of %s points is beyond what expected scores are compared of".formatted(most));
    }
    return hundredths.intValueExact();
  }
}
