package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.format.Block;
import vn.benhoc.engine.format.BlockChoice;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ItemRef;

/**
 * What the rules say of forms whose candidates choose blocks, worked out once more from selections
 * and the entries of a pool: what each candidate answers is spelled out for every way to choose.
 */
record BlockRules(Blueprint blueprint, List<PoolEntry> pool) {

  private static final double ROUNDING = 1e-9;

  /** An item in a form. */
  record Placed(int part, @Nullable String block, double points, PoolEntry entry) {}

  /** The items of a selection where they stand. */
  List<Placed> form(Selection selection) {
    Map<ItemRef, PoolEntry> byRef =
        pool.stream().collect(Collectors.toMap(PoolEntry::ref, entry -> entry));
    List<Placed> form = new ArrayList<>();
    for (SelectedPart part : selection.parts()) {
      double points = part.part().scheme().maxOf(0).doubleValue();
      for (Chosen chosen : part.items()) {
        PoolEntry entry = byRef.get(chosen.item());
        form.add(new Placed(part.part().number(), chosen.block(), points, entry));
      }
    }
    return form;
  }

  /** What is answered of a form, one list for each way to choose, always in the same order. */
  List<List<PoolEntry>> answered(List<Placed> form) {
    return placed(form).stream().map(items -> items.stream().map(Placed::entry).toList()).toList();
  }

  private List<List<Placed>> placed(List<Placed> form) {
    List<List<Placed>> ways = new ArrayList<>();
    ways.add(form.stream().filter(one -> one.block() == null).toList());
    for (Part part : blueprint.formatParts()) {
      BlockChoice choice = part.choice();
      if (choice == null) {
        continue;
      }
      List<List<Placed>> longer = new ArrayList<>();
      for (List<Placed> way : ways) {
        for (Block block : choice.blocks()) {
          List<Placed> more = new ArrayList<>(way);
          form.stream()
              .filter(one -> one.part() == part.number() && block.code().equals(one.block()))
              .forEach(more::add);
          longer.add(more);
        }
      }
      ways = longer;
    }
    return ways;
  }

  /** Whether forms keep a constraint on time, authors or difficulty. */
  boolean keeps(Constraint constraint, List<List<Placed>> forms) {
    if (constraint instanceof Constraint.AuthorShare share) {
      return forms.stream()
          .flatMap(form -> answered(form).stream())
          .allMatch(
              way ->
                  mostOfAnAuthor(way)
                      <= Math.max(1, Math.floor(way.size() * share.percent() / 100.0)));
    }
    double[] figures = figures(constraint, forms);
    if (constraint instanceof Constraint.TotalTime time) {
      return figures[0] >= time.least().toSeconds() && figures[1] <= time.most().toSeconds();
    }
    Constraint.EqualDifficulty equal = (Constraint.EqualDifficulty) constraint;
    return figures[0] * 100 <= equal.hundredths() + ROUNDING
        && figures[1] <= equal.percent() + ROUNDING;
  }

  /** What the outcome of such a constraint should measure. */
  double[] figures(Constraint constraint, List<List<Placed>> forms) {
    List<List<PoolEntry>> ways = forms.stream().flatMap(form -> answered(form).stream()).toList();
    if (constraint instanceof Constraint.AuthorShare) {
      return new double[] {ways.stream().mapToInt(BlockRules::mostOfAnAuthor).max().orElseThrow()};
    }
    if (constraint instanceof Constraint.TotalTime) {
      return new double[] {
        ways.stream().mapToInt(BlockRules::seconds).min().orElseThrow(),
        ways.stream().mapToInt(BlockRules::seconds).max().orElseThrow()
      };
    }
    return differences(forms);
  }

  private static int mostOfAnAuthor(List<PoolEntry> items) {
    Map<String, Integer> written = new HashMap<>();
    items.forEach(
        entry -> {
          if (entry.traits().author() != null) {
            written.merge(entry.traits().author(), 1, Integer::sum);
          }
        });
    return written.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** All items tell their time. */
  private static int seconds(List<PoolEntry> items) {
    return items.stream().mapToInt(entry -> entry.traits().expectedSeconds()).sum();
  }

  private double[] differences(List<List<Placed>> forms) {
    double points = 0;
    double percent = 0;
    List<List<List<Placed>>> all = forms.stream().map(this::placed).toList();
    for (int way = 0; way < all.get(0).size(); way++) {
      for (int twentieth = -40; twentieth <= 40; twentieth++) {
        double theta = twentieth / 20.0;
        int chosen = way;
        double[] scores = all.stream().mapToDouble(f -> score(f.get(chosen), theta)).toArray();
        double[] told =
            all.stream()
                .mapToDouble(
                    f -> PaperRules.told(f.get(chosen).stream().map(Placed::entry).toList(), theta))
                .toArray();
        for (int one = 0; one < scores.length; one++) {
          for (int other = 0; other < scores.length; other++) {
            points = Math.max(points, scores[one] - scores[other]);
            percent = Math.max(percent, 100 * (told[one] / told[other] - 1));
          }
        }
      }
    }
    return new double[] {points, percent};
  }

  /** Scores of single items are in quarters of a point there. */
  private static double score(List<Placed> items, double theta) {
    return items.stream()
        .mapToDouble(one -> 4 * one.points() * PaperRules.score(List.of(one.entry()), theta))
        .sum();
  }

  /** Every way to fill the cells, groups and constraints not looked at. */
  List<List<Placed>> fillings() {
    List<List<Placed>> found = new ArrayList<>();
    PoolCells cells = new PoolCells(blueprint);
    fill(cells, 0, new ArrayList<>(), found);
    return found;
  }

  private void fill(PoolCells cells, int place, List<Placed> form, List<List<Placed>> found) {
    if (place == cells.places().size()) {
      found.add(List.copyOf(form));
      return;
    }
    PoolCells.Place here = cells.places().get(place);
    for (PoolEntry entry : pool) {
      boolean used = form.stream().anyMatch(one -> one.entry() == entry);
      if (!used && here.takes(entry)) {
        form.add(new Placed(here.part(), here.block(), here.points(), entry));
        fill(cells, place + 1, form, found);
        form.remove(form.size() - 1);
      }
    }
  }
}
