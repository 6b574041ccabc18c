package vn.benhoc.engine.build;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.Constraint;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Strength;
import vn.benhoc.engine.assembly.Traits;
import vn.benhoc.engine.assembly.Usage;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * A bank of Toán items of any size with the distributions of a real one, the same for the same size
 * and seed: six chapters of uneven size, levels by kind, about 3 % of the items in groups of two or
 * three, 400 authors of whom few wrote much, about 1 % with an enemy, every tenth without
 * statistics, exposures falling off from zero, discriminations lognormal, difficulties normal
 * around that of the level.
 */
public final class SyntheticPool {

  private static final int CHAPTERS = 6;
  private static final int LESSONS = 4;
  private static final int AUTHORS = 400;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 5);
  private static final double[] CHAPTER_SHARES = {0.26, 0.14, 0.2, 0.14, 0.14, 0.12};

  private final SeededRandom random;
  private final double[] authorShares;
  private final List<PoolEntry> items = new ArrayList<>();

  private SyntheticPool(long seed) {
    this.random = SeededRandom.of(seed);
    this.authorShares = new double[AUTHORS];
    double sum = 0;
    for (int author = 0; author < AUTHORS; author++) {
      authorShares[author] = 1 / (author + 3.0);
      sum += authorShares[author];
    }
    for (int author = 0; author < AUTHORS; author++) {
      authorShares[author] /= sum;
    }
  }

  /** A bank of so many items. */
  public static List<PoolEntry> of(int size, long seed) {
    SyntheticPool pool = new SyntheticPool(seed);
    while (pool.items.size() < size) {
      pool.add(size - pool.items.size());
    }
    return List.copyOf(pool.items);
  }

  /** The paper of 2025, 22 items in 19 cells, one of which overlaps with others. */
  public static Blueprint toan2025() {
    List<Part> parts = Formats.toan2025().parts();
    return Blueprint.of(
        new BlueprintPart(
            parts.get(0),
            List.of(
                cell(2, Level.KNOW, 1),
                cell(1, Level.KNOW, 2),
                cell(2, Level.KNOW, 3),
                cell(1, Level.KNOW, 4),
                cell(1, Level.KNOW, 5),
                cell(1, Level.UNDERSTAND, 1),
                cell(1, Level.UNDERSTAND, 3),
                cell(1, Level.UNDERSTAND, 5),
                cell(1, Level.UNDERSTAND, 2, 6),
                Cell.of(topics(1, 2, 3, 4, 5, 6), null, 1))),
        new BlueprintPart(
            parts.get(1),
            List.of(
                cell(1, Level.UNDERSTAND, 1, 2),
                cell(1, Level.UNDERSTAND, 3),
                cell(1, Level.APPLY, 4, 5),
                cell(1, Level.APPLY, 6))),
        new BlueprintPart(
            parts.get(2),
            List.of(
                cell(1, Level.UNDERSTAND, 1, 3),
                cell(1, Level.APPLY, 1),
                cell(2, Level.APPLY, 2, 3),
                cell(1, Level.APPLY, 4),
                cell(1, Level.APPLY, 5, 6))));
  }

  /** Every kind of constraint a form of its own can have, all hard. */
  public static List<Constraint> allHard(int exposureCap) {
    return List.of(
        new Constraint.EnemiesApart(Strength.HARD),
        new Constraint.GroupsWhole(Strength.HARD),
        new Constraint.AuthorShare(15, Strength.HARD),
        new Constraint.ExposureCap(exposureCap, Strength.HARD),
        new Constraint.NotSeenBefore(3, Strength.HARD),
        new Constraint.TotalTime(Duration.ofMinutes(80), Duration.ofMinutes(90), Strength.HARD),
        Constraint.EqualDifficulty.standard());
  }

  /** The same without what depends on a candidate. */
  public static List<Constraint> allHardOfAPaper(int exposureCap) {
    return allHard(exposureCap).stream()
        .filter(one -> !(one instanceof Constraint.NotSeenBefore))
        .toList();
  }

  private static Cell cell(int count, Level level, int... chapters) {
    return Cell.of(topics(chapters), level, count);
  }

  private static Set<String> topics(int... chapters) {
    Set<String> topics = new TreeSet<>();
    for (int chapter : chapters) {
      for (int lesson = 1; lesson <= LESSONS; lesson++) {
        topics.add(chapter + "." + lesson);
      }
    }
    return topics;
  }

  private void add(int room) {
    int chapter = pick(CHAPTER_SHARES) + 1;
    String topic = chapter + "." + (1 + random.below(LESSONS));
    if (room >= 3 && chance(0.0125)) {
      addGroup(topic);
      return;
    }
    double sort = uniform();
    Kind kind = sort < 0.6 ? Kind.CHOICE : sort < 0.8 ? Kind.CLUSTER : Kind.SHORT;
    add(Facets.of(kind, topic, level(kind)), null);
  }

  /** Two or three choices on one chart, the last of them harder. */
  private void addGroup(String topic) {
    int members = 2 + random.below(2);
    StimulusRef stimulus = StimulusRef.of("chart-" + items.size());
    for (int position = 1; position <= members; position++) {
      Level level = position < members ? Level.KNOW : Level.UNDERSTAND;
      add(Facets.of(Kind.CHOICE, topic, level), new GroupPlace(stimulus, position));
    }
  }

  private void add(Facets facets, @Nullable GroupPlace place) {
    int number = items.size();
    PoolEntry entry =
        PoolEntry.of(ItemRef.of("item-" + (10_000_000 + number)), facets)
            .used(usage())
            .with(traits(facets, number));
    items.add(place == null ? entry : entry.on(place));
  }

  private Level level(Kind kind) {
    double sort = uniform();
    return switch (kind) {
      case CHOICE -> sort < 0.55 ? Level.KNOW : sort < 0.92 ? Level.UNDERSTAND : Level.APPLY;
      case CLUSTER -> sort < 0.5 ? Level.UNDERSTAND : Level.APPLY;
      default -> sort < 0.25 ? Level.UNDERSTAND : Level.APPLY;
    };
  }

  private Usage usage() {
    int exposure = 0;
    while (exposure < 5 && chance(0.4)) {
      exposure++;
    }
    return exposure == 0 ? Usage.NONE : new Usage(exposure, FIRST_DAY.plusDays(random.below(250)));
  }

  private Traits traits(Facets facets, int number) {
    Set<ItemRef> enemies =
        number > 200 && chance(0.005)
            ? Set.of(items.get(number - 1 - random.below(200)).ref())
            : Set.of();
    return new Traits("author-" + pick(authorShares), parameters(facets), seconds(facets), enemies);
  }

  private @Nullable ItemParameters parameters(Facets facets) {
    if (chance(0.1)) {
      return null;
    }
    double steepness = StrictMath.exp(0.1 + 0.3 * normal());
    double middle = facets.level() == Level.KNOW ? -1 : facets.level() == Level.APPLY ? 0.9 : 0;
    return new ItemParameters(steepness, middle + 0.7 * normal());
  }

  private @Nullable Integer seconds(Facets facets) {
    if (chance(0.05)) {
      return null;
    }
    int usual =
        switch (facets.kind()) {
          case CHOICE -> facets.level() == Level.KNOW ? 90 : 150;
          case CLUSTER -> 480;
          default -> 310;
        };
    return (int) (usual * (0.6 + 0.8 * uniform()));
  }

  private int pick(double[] shares) {
    double left = uniform();
    for (int index = 0; index < shares.length; index++) {
      left -= shares[index];
      if (left < 0) {
        return index;
      }
    }
    return shares.length - 1;
  }

  private boolean chance(double probability) {
    return uniform() < probability;
  }

  private double uniform() {
    return (random.nextLong() >>> 11) * 0x1p-53;
  }

  /** A standard normal number (Box and Muller 1958). */
  private double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
  }
}
