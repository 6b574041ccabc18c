package vn.benhoc.engine.build;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.benhoc.engine.essay.Criterion;
import vn.benhoc.engine.essay.Rubric;
import vn.benhoc.engine.format.Floor;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.points.Points;

/** Small papers, one for every scheme beside those of the graduation exam, for tests. */
public final class SchemeFormats {

  /** 2.00 in steps of 0.25, 2.00 in steps of 0.50, 1.00 in one step. */
  public static final Rubric RUBRIC =
      Rubric.of(
          Criterion.of("content", "2.00", "0.25"),
          Criterion.of("form", "2.00", "0.50"),
          Criterion.of("style", "1.00", "1.00"));

  private SchemeFormats() {}

  /** Every scheme on every kind it suits. */
  public static List<PaperFormat> all() {
    return List.of(
        format(
            "NEG-PART",
            part(1, Kind.CHOICE, 4, MarkingScheme.negative("1.00", "0.25", Floor.PART)),
            part(2, Kind.SHORT, 2, MarkingScheme.each("0.50"))),
        format(
            "NEG-PAPER",
            part(1, Kind.CHOICE, 4, MarkingScheme.negative("1.00", "0.33", Floor.PAPER)),
            part(2, Kind.SHORT, 2, MarkingScheme.negative("0.50", "0.50", Floor.PAPER))),
        format(
            "NEG-OPEN",
            part(1, Kind.NUMERIC, 2, MarkingScheme.negative("1.00", "0.50", Floor.PART)),
            part(2, Kind.TEXT, 2, MarkingScheme.negative("1.00", "0.50", Floor.PART))),
        format(
            "CREDIT",
            part(1, Kind.CHOICE, 3, MarkingScheme.credit("0.50")),
            part(2, Kind.NUMERIC, 3, MarkingScheme.credit("1.00")),
            part(3, Kind.TEXT, 3, MarkingScheme.credit("0.30"))),
        format(
            "CREDIT-COST",
            part(1, Kind.CHOICE, 3, credit("1.00", "0.20", Floor.PART)),
            part(2, Kind.NUMERIC, 2, credit("1.00", "0.10", Floor.PAPER)),
            part(3, Kind.TEXT, 2, credit("1.00", "1.00", Floor.PAPER))),
        format(
            "WHOLE",
            part(1, Kind.CLUSTER, 2, MarkingScheme.each("0.50")),
            part(2, Kind.NUMERIC, 2, MarkingScheme.each("0.25")),
            part(3, Kind.TEXT, 2, MarkingScheme.each("0.75"))),
        format(
            "STATEMENTS",
            part(1, Kind.CLUSTER, 2, MarkingScheme.perStatement("0.25")),
            part(2, Kind.CLUSTER, 2, perStatement("0.25", "0.25", Floor.ITEM))),
        format(
            "STATEMENTS-COST",
            part(1, Kind.CLUSTER, 2, perStatement("0.25", "0.15", Floor.PART)),
            part(2, Kind.CLUSTER, 2, perStatement("0.50", "0.50", Floor.PAPER))),
        format("RUBRIC", part(1, Kind.ESSAY, 2, MarkingScheme.essay("5.00", "5.00"))));
  }

  /** The items of one of these papers. */
  public static Map<ItemRef, Item> items(PaperFormat format) {
    return Forms.items(format).values().stream()
        .map(item -> item instanceof EssayItem ? EssayItem.of(item.ref(), RUBRIC) : item)
        .collect(Collectors.toMap(Item::ref, item -> item));
  }

  public static MarkingScheme credit(String points, String penalty, Floor floor) {
    return new MarkingScheme.Credit(Points.of(points), Points.of(penalty), floor);
  }

  public static MarkingScheme perStatement(String points, String penalty, Floor floor) {
    return new MarkingScheme.PerStatement(Points.of(points), Points.of(penalty), floor);
  }

  private static Part part(int number, Kind kind, int count, MarkingScheme scheme) {
    return Part.of(number, kind, count, scheme);
  }

  private static PaperFormat format(String code, Part... parts) {
    return new PaperFormat(code, Duration.ofMinutes(45), List.of(parts));
  }
}
