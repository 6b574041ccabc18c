package vn.benhoc.paper.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.AssemblyOptions.Solver;
import vn.benhoc.engine.assembly.Constraint;
import vn.benhoc.engine.assembly.Constraint.AuthorShare;
import vn.benhoc.engine.assembly.Constraint.EnemiesApart;
import vn.benhoc.engine.assembly.Constraint.EqualDifficulty;
import vn.benhoc.engine.assembly.Constraint.ExposureCap;
import vn.benhoc.engine.assembly.Constraint.GroupsWhole;
import vn.benhoc.engine.assembly.Constraint.NotSeenBefore;
import vn.benhoc.engine.assembly.Constraint.Overlap;
import vn.benhoc.engine.assembly.Constraint.TotalTime;
import vn.benhoc.engine.assembly.Strength;

/**
 * How what was asked of a paper beyond its blueprint is written: who draws and under which
 * constraints. The names are stored for good.
 */
final class DemandDocuments {

  private static final List<Shape<?>> SHAPES =
      List.of(
          new Shape<>(
              "enemies-apart",
              EnemiesApart.class,
              (asked, document) -> {},
              (document, strength) -> new EnemiesApart(strength)),
          new Shape<>(
              "groups-whole",
              GroupsWhole.class,
              (asked, document) -> {},
              (document, strength) -> new GroupsWhole(strength)),
          new Shape<>(
              "author-share",
              AuthorShare.class,
              (asked, document) -> document.add("percent", asked.percent()),
              (document, strength) -> new AuthorShare(document.getInt("percent"), strength)),
          new Shape<>(
              "exposure-cap",
              ExposureCap.class,
              (asked, document) -> document.add("most", asked.most()),
              (document, strength) -> new ExposureCap(document.getInt("most"), strength)),
          new Shape<>(
              "not-seen-before",
              NotSeenBefore.class,
              (asked, document) -> document.add("sittings", asked.sittings()),
              (document, strength) -> new NotSeenBefore(document.getInt("sittings"), strength)),
          new Shape<>(
              "total-time",
              TotalTime.class,
              (asked, document) ->
                  document
                      .add("least", asked.least().toString())
                      .add("most", asked.most().toString()),
              (document, strength) ->
                  new TotalTime(
                      Duration.parse(document.getString("least")),
                      Duration.parse(document.getString("most")),
                      strength)),
          new Shape<>(
              "equal-difficulty",
              EqualDifficulty.class,
              (asked, document) ->
                  document.add("hundredths", asked.hundredths()).add("percent", asked.percent()),
              (document, strength) ->
                  new EqualDifficulty(
                      document.getInt("hundredths"), document.getInt("percent"), strength)),
          new Shape<>(
              "overlap",
              Overlap.class,
              (asked, document) -> document.add("most", asked.most()),
              (document, strength) -> new Overlap(document.getInt("most"), strength)));

  private DemandDocuments() {}

  static String write(Solver solver, List<Constraint> constraints) {
    JsonArrayBuilder array = JsonTexts.array();
    constraints.forEach(constraint -> array.add(shapeOf(constraint).write(constraint)));
    return JsonTexts.object()
        .add("solver", solver.code())
        .add("constraints", array)
        .build()
        .toString();
  }

  /** Who draws; the greedy solver where nothing was written. */
  static Solver readSolver(@Nullable String text) {
    return text == null ? Solver.GREEDY : Solver.of(JsonTexts.read(text).getString("solver"));
  }

  /** Under which constraints; none where nothing was written. */
  static List<Constraint> readConstraints(@Nullable String text) {
    return text == null
        ? List.of()
        : JsonTexts.read(text).getJsonArray("constraints").getValuesAs(JsonObject.class).stream()
            .map(DemandDocuments::constraint)
            .toList();
  }

  /** The stable name of a kind of constraint. */
  static String code(Constraint constraint) {
    return shapeOf(constraint).code();
  }

  private static Constraint constraint(JsonObject document) {
    String code = document.getString("constraint");
    return SHAPES.stream()
        .filter(shape -> shape.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no constraint is called " + code))
        .read(document);
  }

  private static Shape<?> shapeOf(Constraint constraint) {
    return SHAPES.stream()
        .filter(shape -> shape.type().isInstance(constraint))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no name for " + constraint));
  }

  /** How one kind of constraint is written, its strength apart. */
  private record Shape<C extends Constraint>(
      String code,
      Class<C> type,
      BiConsumer<C, JsonObjectBuilder> writer,
      BiFunction<JsonObject, Strength, C> reader) {

    JsonObjectBuilder write(Constraint constraint) {
      JsonObjectBuilder document = JsonTexts.object().add("constraint", code);
      writer.accept(type.cast(constraint), document);
      Strength strength = constraint.strength();
      return strength.isHard() ? document : document.add("weight", strength.weight());
    }

    C read(JsonObject document) {
      int weight = document.getInt("weight", 0);
      return reader.apply(document, weight == 0 ? Strength.HARD : Strength.weighted(weight));
    }
  }
}
