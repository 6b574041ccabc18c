package vn.benhoc.engine.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.NumericItem;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.item.TextItem;
import vn.benhoc.engine.item.TextVariant;
import vn.benhoc.engine.item.Tolerance;
import vn.benhoc.engine.item.Unit;
import vn.benhoc.engine.item.UnitRule;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.text.TextMatching;

/** Items for tests. Options are named {@code <ref>-1} …, statements {@code <ref>-a} …. */
public final class Items {

  private Items() {}

  /** A choice of four whose key is the option of this number, from 1. */
  public static ChoiceItem choice(String ref, int key) {
    List<OptionId> options =
        IntStream.rangeClosed(1, 4).mapToObj(number -> option(ref, number)).toList();
    return ChoiceItem.of(ItemRef.of(ref), options, options.get(key - 1));
  }

  public static ChoiceItem fixedChoice(String ref, int key) {
    ChoiceItem item = choice(ref, key);
    return new ChoiceItem(item.ref(), item.options(), item.key(), false);
  }

  public static OptionId option(String ref, int number) {
    return OptionId.of(ref + "-" + number);
  }

  /** A cluster whose truths are written {@code "TFTF"}. */
  public static ClusterItem cluster(String ref, String truths) {
    List<Statement> statements = new ArrayList<>();
    for (int index = 0; index < truths.length(); index++) {
      statements.add(
          new Statement(statement(ref, (char) ('a' + index)), truths.charAt(index) == 'T'));
    }
    return ClusterItem.of(ItemRef.of(ref), statements);
  }

  public static StatementId statement(String ref, char letter) {
    return StatementId.of(ref + "-" + letter);
  }

  public static ShortItem box(String ref, String key) {
    return ShortItem.of(ItemRef.of(ref), ShortAnswer.of(key));
  }

  public static EssayItem essay(String ref, String points) {
    return EssayItem.of(ItemRef.of(ref), Points.of(points));
  }

  /**
   * 9.8 ± 0.1 m/s², also accepted in cm/s² and km/h/s; half the points without a unit, a fifth with
   * another one.
   */
  public static NumericItem acceleration(String ref) {
    List<Unit> units =
        List.of(Unit.of("m/s²"), Unit.of("cm/s²", "0.01"), Unit.of("km/h/s", "1", "3.6"));
    return NumericItem.of(
        ItemRef.of(ref), "9.8", Tolerance.absolute("0.1"), new UnitRule(units, 50, 20));
  }

  /** {@code Hoà bình} is right, {@code hoà} earns half, {@code yên ổn} a fifth. */
  public static TextItem words(String ref) {
    return new TextItem(
        ItemRef.of(ref),
        List.of(
            TextVariant.of("Hoà bình"), new TextVariant("hoà", 50), new TextVariant("yên ổn", 20)),
        TextMatching.usual());
  }

  /** Some item of a kind; essays are worth 4.00. */
  public static Item any(String ref, Kind kind) {
    return switch (kind) {
      case CHOICE -> choice(ref, 1 + Math.floorMod(ref.hashCode(), 4));
      case CLUSTER -> cluster(ref, "TFFT");
      case SHORT -> box(ref, "1,5");
      case ESSAY -> essay(ref, "4.00");
      case NUMERIC -> acceleration(ref);
      case TEXT -> words(ref);
    };
  }

  public static Map<ItemRef, Item> byRef(Collection<? extends Item> items) {
    return items.stream().collect(Collectors.toMap(Item::ref, Function.identity()));
  }

  public static Map<ItemRef, Item> byRef(Item... items) {
    return byRef(Stream.of(items).toList());
  }
}
