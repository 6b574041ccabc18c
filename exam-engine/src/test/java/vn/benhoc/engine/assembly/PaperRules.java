package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.statistics.irt.ItemParameters;

/**
 * What the rules say of forms, worked out once more from the entries of a pool alone: an oracle for
 * whatever draws or audits forms. Papers have one part, each of whose items is worth 0.25.
 */
record PaperRules(Blueprint blueprint, List<PoolEntry> pool) {

  private static final double ROUNDING = 1e-9;

  /** The entries of a selection. */
  List<PoolEntry> entries(Selection selection) {
    Map<ItemRef, PoolEntry> byRef =
        pool.stream().collect(Collectors.toMap(PoolEntry::ref, entry -> entry));
    return selection.items().stream().map(byRef::get).toList();
  }

  /** Whether every cell holds as many items as it asks for, all of which it accepts. */
  boolean fillsCells(Selection selection) {
    List<Cell> cells = cells();
    List<PoolEntry> form = entries(selection);
    int[] filled = new int[cells.size()];
    for (int index = 0; index < form.size(); index++) {
      int cell = selection.parts().get(0).items().get(index).cell().index();
      if (!accepts(cells.get(cell), form.get(index))) {
        return false;
      }
      filled[cell]++;
    }
    return Arrays.equals(filled, cells.stream().mapToInt(Cell::count).toArray())
        && Set.copyOf(form).size() == form.size();
  }

  List<Cell> cells() {
    return blueprint.parts().get(0).cells();
  }

  static boolean accepts(Cell cell, PoolEntry entry) {
    String topic = entry.facets().topic();
    return (cell.topics().isEmpty() || topic != null && cell.topics().contains(topic))
        && (cell.level() == null || cell.level() == entry.facets().level());
  }

  /** Whether forms keep a constraint; that on what a candidate saw is always kept. */
  boolean keeps(Constraint constraint, List<List<PoolEntry>> forms) {
    double[] figures = figures(constraint, forms);
    if (constraint instanceof Constraint.EnemiesApart
        || constraint instanceof Constraint.GroupsWhole) {
      return figures[0] == 0;
    } else if (constraint instanceof Constraint.AuthorShare share) {
      return figures[0] <= Math.max(1, Math.floor(places() * share.percent() / 100.0));
    } else if (constraint instanceof Constraint.ExposureCap cap) {
      return figures[0] <= cap.most();
    } else if (constraint instanceof Constraint.Overlap overlap) {
      return figures[0] <= overlap.most();
    } else if (constraint instanceof Constraint.TotalTime time) {
      return figures[0] >= time.least().toMillis() / 1000.0
          && figures[1] <= time.most().toMillis() / 1000.0;
    } else if (constraint instanceof Constraint.EqualDifficulty equal) {
      return figures[0] <= equal.hundredths() / 100.0 + ROUNDING
          && figures[1] <= equal.percent() + ROUNDING;
    }
    return true;
  }

  private int places() {
    return cells().stream().mapToInt(Cell::count).sum();
  }

  /** What the outcome of a constraint should measure. */
  double[] figures(Constraint constraint, List<List<PoolEntry>> forms) {
    if (constraint instanceof Constraint.EnemiesApart) {
      return new double[] {most(forms, PaperRules::enemyPairs)};
    } else if (constraint instanceof Constraint.GroupsWhole) {
      return new double[] {most(forms, this::splitGroups)};
    } else if (constraint instanceof Constraint.AuthorShare) {
      return new double[] {most(forms, PaperRules::mostOfOneAuthor)};
    } else if (constraint instanceof Constraint.ExposureCap) {
      return new double[] {mostUsed(forms)};
    } else if (constraint instanceof Constraint.Overlap) {
      return new double[] {mostShared(forms)};
    } else if (constraint instanceof Constraint.TotalTime) {
      return new double[] {-most(forms, form -> -seconds(form)), most(forms, this::seconds)};
    } else if (constraint instanceof Constraint.EqualDifficulty) {
      return differences(forms);
    }
    return new double[0];
  }

  private static int most(List<List<PoolEntry>> forms, ToIntFunction<List<PoolEntry>> of) {
    return forms.stream().map(of::applyAsInt).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static int enemyPairs(List<PoolEntry> form) {
    Set<Set<ItemRef>> pairs = new HashSet<>();
    Set<ItemRef> held = refs(form);
    for (PoolEntry entry : form) {
      entry.traits().enemies().stream()
          .filter(held::contains)
          .forEach(enemy -> pairs.add(Set.of(enemy, entry.ref())));
    }
    return pairs.size();
  }

  private static Set<ItemRef> refs(List<PoolEntry> form) {
    return form.stream().map(PoolEntry::ref).collect(Collectors.toSet());
  }

  private int splitGroups(List<PoolEntry> form) {
    Set<ItemRef> held = refs(form);
    Map<Object, Set<Boolean>> inAndOut = new HashMap<>();
    for (PoolEntry entry : pool) {
      if (entry.group() != null) {
        inAndOut
            .computeIfAbsent(entry.group().stimulus(), key -> new HashSet<>())
            .add(held.contains(entry.ref()));
      }
    }
    return (int) inAndOut.values().stream().filter(sides -> sides.size() == 2).count();
  }

  private static int mostOfOneAuthor(List<PoolEntry> form) {
    return form.stream()
        .map(entry -> entry.traits().author())
        .filter(author -> author != null)
        .mapToInt(
            author ->
                (int) form.stream().filter(one -> author.equals(one.traits().author())).count())
        .max()
        .orElse(0);
  }

  private static int mostUsed(List<List<PoolEntry>> forms) {
    return forms.stream()
        .flatMap(List::stream)
        .mapToInt(
            entry ->
                entry.exposure()
                    + (int) forms.stream().filter(form -> form.contains(entry)).count())
        .max()
        .orElse(0);
  }

  private static int mostShared(List<List<PoolEntry>> forms) {
    int most = 0;
    for (int one = 0; one < forms.size(); one++) {
      for (int other = one + 1; other < forms.size(); other++) {
        Set<PoolEntry> shared = new HashSet<>(forms.get(one));
        shared.retainAll(forms.get(other));
        most = Math.max(most, shared.size());
      }
    }
    return most;
  }

  /** All items are of one kind, so those that tell no time take the mean of all that do, or 90. */
  int seconds(List<PoolEntry> form) {
    List<Integer> known = new ArrayList<>();
    for (PoolEntry entry : pool) {
      if (entry.traits().expectedSeconds() != null) {
        known.add(entry.traits().expectedSeconds());
      }
    }
    int mean =
        known.isEmpty() ? 90 : known.stream().mapToInt(Integer::intValue).sum() / known.size();
    return form.stream()
        .mapToInt(
            entry ->
                entry.traits().expectedSeconds() == null ? mean : entry.traits().expectedSeconds())
        .sum();
  }

  private static double[] differences(List<List<PoolEntry>> forms) {
    double points = 0;
    double percent = 0;
    for (List<PoolEntry> one : forms) {
      for (List<PoolEntry> other : forms) {
        for (int twentieth = -40; twentieth <= 40; twentieth++) {
          double theta = twentieth / 20.0;
          points = Math.max(points, score(one, theta) - score(other, theta));
          percent = Math.max(percent, 100 * (told(one, theta) / told(other, theta) - 1));
        }
      }
    }
    return new double[] {points, percent};
  }

  static double score(List<PoolEntry> form, double theta) {
    return 0.25 * form.stream().mapToDouble(entry -> chance(entry, theta)).sum();
  }

  static double told(List<PoolEntry> form, double theta) {
    double told = 0;
    for (PoolEntry entry : form) {
      double slope = parameters(entry).discrimination();
      told += slope * slope * chance(entry, theta) * (1 - chance(entry, theta));
    }
    return told;
  }

  private static double chance(PoolEntry entry, double theta) {
    ItemParameters item = parameters(entry);
    return 1 / (1 + Math.exp(-item.discrimination() * (theta - item.difficulty())));
  }

  /** An item without statistics is as steep as 1 and as hard as its level says. */
  private static ItemParameters parameters(PoolEntry entry) {
    ItemParameters known = entry.traits().parameters();
    Level level = entry.facets().level();
    double middle =
        level == Level.KNOW ? -1 : level == Level.APPLY ? 1 : level == Level.APPLY_HIGH ? 2 : 0;
    return known == null ? new ItemParameters(1, middle) : known;
  }
}
