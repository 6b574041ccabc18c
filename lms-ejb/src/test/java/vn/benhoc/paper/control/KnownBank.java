package vn.benhoc.paper.control;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.AssemblyRequest;
import vn.benhoc.engine.assembly.Constraint;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Strength;
import vn.benhoc.engine.assembly.Traits;
import vn.benhoc.engine.assembly.Usage;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/** A subject of the demo bank as if everything were known of its items. */
final class KnownBank {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private KnownBank() {}

  /** Drawn under every kind of constraint. */
  static Recipe recipe(String subject, AssemblyOptions options) {
    return recipe(subject, options, UnaryOperator.identity());
  }

  /** The same, with something forgotten of every item. */
  static Recipe recipe(String subject, AssemblyOptions options, UnaryOperator<PoolEntry> forget) {
    return new Recipe(
        new AssemblyRequest(
            DemoBlueprintTest.blueprint(subject),
            pool(subject).stream().map(forget).toList(),
            constraints(),
            options),
        true);
  }

  static Recipe withoutConstraints(String subject, AssemblyOptions options) {
    AssemblyRequest asked = recipe(subject, options).request();
    return new Recipe(
        new AssemblyRequest(asked.blueprint(), asked.pool(), List.of(), options), true);
  }

  private static List<PoolEntry> pool(String subject) {
    List<PoolEntry> bare = DemoBank.of(subject).pool;
    return IntStream.range(0, bare.size())
        .mapToObj(index -> known(bare.get(index), index, bare.get((index + 1) % bare.size())))
        .toList();
  }

  private static PoolEntry known(PoolEntry entry, int index, PoolEntry next) {
    int uses = index * 7 % 2;
    Set<ItemRef> enemies = index % 4 == 0 ? Set.of(next.ref()) : Set.of();
    ItemParameters parameters =
        new ItemParameters(0.5 + index % 11 / 7.0, index * 5 % 13 / 3.0 - 2);
    return entry
        .used(new Usage(uses, uses == 0 ? null : DAY.plusDays(index * 11 % 29)))
        .with(new Traits("author " + index % 5, parameters, 40 + index * 17 % 90, enemies));
  }

  private static List<Constraint> constraints() {
    return List.of(
        new Constraint.EnemiesApart(Strength.HARD),
        new Constraint.GroupsWhole(Strength.HARD),
        new Constraint.AuthorShare(40, Strength.weighted(30)),
        new Constraint.ExposureCap(3, Strength.HARD),
        new Constraint.NotSeenBefore(2, Strength.weighted(1)),
        new Constraint.TotalTime(
            Duration.ofMinutes(20), Duration.ofSeconds(2_401), Strength.weighted(20)),
        new Constraint.EqualDifficulty(40, 25, Strength.weighted(10)),
        new Constraint.Overlap(9, Strength.weighted(1_000)));
  }
}
