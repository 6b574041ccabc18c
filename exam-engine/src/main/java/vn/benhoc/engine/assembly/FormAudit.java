package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.benhoc.engine.assembly.ConstraintOutcome.Figure;
import vn.benhoc.engine.assembly.ConstraintOutcome.Measured;
import vn.benhoc.engine.assembly.ConstraintOutcome.Status;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.StimulusRef;

/**
 * Measures on finished forms, whoever drew them, how far constraints hold. It starts from the
 * selections and the pool as offered, and knows what an item counts as, but nothing of what a
 * solver made of it. Curves are compared every 0.05 of ability from −2 to 2. Where candidates
 * choose blocks, time, curves and authors are those of the items a candidate answers: common items
 * and one block of each part with a choice, for every combination of blocks; the figures are those
 * of the worst.
 *
 * <p>Immutable and thread-safe.
 */
public final class FormAudit {

  private static final double ROUNDING = 1e-9;
  private static final double WHOLE = 100;
  private static final double HUNDREDTHS = 100;

  private final Map<ItemRef, PoolEntry> entries;
  private final Map<Kind, Integer> usualSeconds;
  private final Map<StimulusRef, List<ItemRef>> groups = new HashMap<>();

  private FormAudit(List<PoolEntry> pool) {
    this.entries = pool.stream().collect(Collectors.toMap(PoolEntry::ref, entry -> entry));
    this.usualSeconds = ItemMeasures.meanSeconds(pool);
    for (PoolEntry entry : pool) {
      if (entry.group() != null) {
        groups.computeIfAbsent(entry.group().stimulus(), any -> new ArrayList<>()).add(entry.ref());
      }
    }
  }

  /**
   * An audit of forms drawn from a pool.
   *
   * @throws IllegalStateException if the pool offers an item twice
   */
  public static FormAudit of(List<PoolEntry> pool) {
    return new FormAudit(pool);
  }

  /**
   * How far a constraint holds. A constraint that looks at one form alone holds if it holds in
   * every form. {@link Constraint.NotSeenBefore} depends on candidates and holds here.
   *
   * @param forms the selections, one for each different form of a blueprint, at least one
   * @return {@link Status#MET} or, hard or not, {@link Status#RELAXED}
   * @throws IllegalArgumentException if there is no form, or one holds an item the pool does not
   *     offer, or blocks can be chosen in more than {@value Route#MOST} ways
   */
  public ConstraintOutcome outcome(Constraint constraint, List<Selection> forms) {
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("no forms to look at");
    }
    List<List<PoolEntry>> items = forms.stream().map(this::entries).toList();
    if (constraint instanceof Constraint.EnemiesApart) {
      int pairs = most(items, FormAudit::enemyPairs);
      return outcome(constraint, pairs == 0, new Measured(Figure.ENEMY_PAIRS, pairs));
    }
    if (constraint instanceof Constraint.GroupsWhole) {
      int split = forms.stream().mapToInt(this::splitGroups).max().orElseThrow();
      return outcome(constraint, split == 0, new Measured(Figure.SPLIT_GROUPS, split));
    }
    if (constraint instanceof Constraint.ExposureCap cap) {
      int uses = mostUsed(items);
      return outcome(constraint, uses <= cap.most(), new Measured(Figure.EXPOSURE, uses));
    }
    if (constraint instanceof Constraint.Overlap overlap) {
      int shared = largestOverlap(items);
      return outcome(constraint, shared <= overlap.most(), new Measured(Figure.OVERLAP, shared));
    }
    return onRoutes(constraint, forms);
  }

  /** What is measured of the items a candidate answers. */
  private ConstraintOutcome onRoutes(Constraint constraint, List<Selection> forms) {
    List<Route> routes = routes(forms.get(0));
    List<List<PoolEntry>> answered =
        routes.stream().flatMap(route -> forms.stream().map(form -> entries(form, route))).toList();
    if (constraint instanceof Constraint.AuthorShare share) {
      boolean met = answered.stream().allMatch(one -> mostOfAnAuthor(one) <= allowed(one, share));
      int written = most(answered, FormAudit::mostOfAnAuthor);
      return outcome(constraint, met, new Measured(Figure.AUTHOR_ITEMS, written));
    }
    if (constraint instanceof Constraint.TotalTime time) {
      int shortest = -most(answered, form -> -seconds(form));
      int longest = most(answered, this::seconds);
      return outcome(
          constraint,
          shortest >= time.least().toSeconds() && longest <= time.most().toSeconds(),
          new Measured(Figure.SHORTEST_SECONDS, shortest),
          new Measured(Figure.LONGEST_SECONDS, longest));
    }
    if (constraint instanceof Constraint.EqualDifficulty equal) {
      List<CurveAudit> curves =
          routes.stream().map(route -> CurveAudit.of(forms, route, entries)).toList();
      double points = worst(curves, CurveAudit::scoreDifference);
      double percent = worst(curves, CurveAudit::informationDifference);
      return outcome(
          constraint,
          points * HUNDREDTHS <= equal.hundredths() + ROUNDING
              && percent <= equal.percent() + ROUNDING,
          new Measured(Figure.SCORE_DIFFERENCE, points),
          new Measured(Figure.INFORMATION_DIFFERENCE, percent));
    }
    return outcome(constraint, true);
  }

  /**
   * How far one form lies from a target. It is met within half the tolerance, so that any two forms
   * that meet it are within all of it.
   *
   * @throws IllegalArgumentException if the form holds an item the pool does not offer
   */
  ConstraintOutcome besideTarget(Constraint.EqualDifficulty equal, Selection form, Curves target) {
    entries(form);
    List<Route> routes = routes(form);
    List<CurveAudit> curves =
        IntStream.range(0, routes.size())
            .mapToObj(
                at -> CurveAudit.of(List.of(form), routes.get(at), entries).beside(target, at))
            .toList();
    double points = worst(curves, CurveAudit::scoreDifference);
    double percent = worst(curves, CurveAudit::informationDifference);
    double ratio = 1 + percent / WHOLE;
    return outcome(
        equal,
        2 * points * HUNDREDTHS <= equal.hundredths() + ROUNDING
            && (ratio * ratio - 1) * WHOLE <= equal.percent() + ROUNDING,
        new Measured(Figure.SCORE_OFF_TARGET, points),
        new Measured(Figure.INFORMATION_OFF_TARGET, percent));
  }

  private static List<Route> routes(Selection form) {
    return Route.of(form.parts().stream().map(SelectedPart::part).toList());
  }

  private static double worst(List<CurveAudit> curves, ToDoubleFunction<CurveAudit> difference) {
    return curves.stream().mapToDouble(difference).max().orElseThrow();
  }

  private static int allowed(List<PoolEntry> items, Constraint.AuthorShare share) {
    return Math.max(1, items.size() * share.percent() / 100);
  }

  private static ConstraintOutcome outcome(Constraint constraint, boolean met, Measured... values) {
    return new ConstraintOutcome(constraint, met ? Status.MET : Status.RELAXED, List.of(values));
  }

  private List<PoolEntry> entries(Selection form) {
    return form.items().stream().map(this::entry).toList();
  }

  private List<PoolEntry> entries(Selection form, Route route) {
    return form.parts().stream()
        .flatMap(part -> part.itemsOn(route).stream())
        .map(chosen -> entry(chosen.item()))
        .toList();
  }

  private PoolEntry entry(ItemRef ref) {
    PoolEntry entry = entries.get(ref);
    if (entry == null) {
      throw new IllegalArgumentException("the pool does not offer " + ref);
    }
    return entry;
  }

  private static int most(List<List<PoolEntry>> forms, ToIntFunction<List<PoolEntry>> measure) {
    return forms.stream().mapToInt(measure).max().orElseThrow();
  }

  private static int enemyPairs(List<PoolEntry> form) {
    int pairs = 0;
    for (int one = 0; one < form.size(); one++) {
      for (int other = 0; other < one; other++) {
        pairs += areEnemies(form.get(one), form.get(other)) ? 1 : 0;
      }
    }
    return pairs;
  }

  private static boolean areEnemies(PoolEntry one, PoolEntry other) {
    return one.traits().enemies().contains(other.ref())
        || other.traits().enemies().contains(one.ref());
  }

  /** The groups of which some item is missing, or stands in another part or block. */
  private int splitGroups(Selection form) {
    Map<StimulusRef, Set<ItemRef>> held = new HashMap<>();
    Map<StimulusRef, Set<Object>> sections = new HashMap<>();
    for (SelectedPart part : form.parts()) {
      for (Chosen chosen : part.items()) {
        GroupPlace group = entry(chosen.item()).group();
        if (group != null) {
          Object section = Arrays.asList(part.part().number(), chosen.block());
          held.computeIfAbsent(group.stimulus(), any -> new HashSet<>()).add(chosen.item());
          sections.computeIfAbsent(group.stimulus(), any -> new HashSet<>()).add(section);
        }
      }
    }
    return (int)
        held.entrySet().stream()
            .filter(
                group ->
                    sections.getOrDefault(group.getKey(), Set.of()).size() > 1
                        || !group
                            .getValue()
                            .containsAll(groups.getOrDefault(group.getKey(), List.of())))
            .count();
  }

  private static int mostOfAnAuthor(List<PoolEntry> form) {
    Map<String, Integer> written = new HashMap<>();
    for (PoolEntry entry : form) {
      String author = entry.traits().author();
      if (author != null) {
        written.merge(author, 1, Integer::sum);
      }
    }
    return written.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static int mostUsed(List<List<PoolEntry>> forms) {
    Map<ItemRef, Integer> uses = new HashMap<>();
    for (List<PoolEntry> form : forms) {
      form.forEach(entry -> uses.merge(entry.ref(), 1, Integer::sum));
    }
    return forms.stream()
        .flatMap(List::stream)
        .mapToInt(entry -> entry.exposure() + uses.getOrDefault(entry.ref(), 0))
        .max()
        .orElse(0);
  }

  private static int largestOverlap(List<List<PoolEntry>> forms) {
    int largest = 0;
    for (int one = 0; one < forms.size(); one++) {
      Set<PoolEntry> items = new HashSet<>(forms.get(one));
      for (List<PoolEntry> other : forms.subList(0, one)) {
        largest = Math.max(largest, (int) other.stream().filter(items::contains).count());
      }
    }
    return largest;
  }

  private int seconds(List<PoolEntry> form) {
    return form.stream().mapToInt(entry -> ItemMeasures.seconds(entry, usualSeconds)).sum();
  }
}
