package vn.benhoc.paper.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.item.StatementId;

/** How the items of a form are written with their keys. The names are stored for good. */
public final class KeyDocuments {

  private KeyDocuments() {}

  public static String write(Collection<Item> items) {
    JsonArrayBuilder array = JsonTexts.array();
    items.forEach(item -> array.add(write(item)));
    return JsonTexts.object().add("items", array).build().toString();
  }

  /** The items by their reference, in the order they were written. */
  public static Map<ItemRef, Item> read(String text) {
    Map<ItemRef, Item> items = new LinkedHashMap<>();
    for (JsonObject stored :
        JsonTexts.read(text).getJsonArray("items").getValuesAs(JsonObject.class)) {
      Item item = item(stored);
      items.put(item.ref(), item);
    }
    return items;
  }

  private static JsonObjectBuilder write(Item item) {
    JsonObjectBuilder document =
        JsonTexts.object().add("item", item.ref().value()).add("kind", item.kind().code());
    if (item instanceof ChoiceItem choice) {
      return document
          .add("options", JsonTexts.array(choice.options().stream().map(OptionId::value).toList()))
          .add("key", choice.key().value())
          .add("shuffle", choice.shuffleOptions());
    }
    if (item instanceof ClusterItem cluster) {
      JsonArrayBuilder statements = JsonTexts.array();
      cluster.statements().forEach(statement -> statements.add(write(statement)));
      return document.add("statements", statements).add("shuffle", cluster.shuffleStatements());
    }
    if (item instanceof ShortItem box) {
      return document.add("key", box.key().text());
    }
    if (item instanceof EssayItem essay) {
      return document.add("points", essay.maxPoints().toPlainString());
    }
    throw notOnPapers(item.kind());
  }

  private static JsonObjectBuilder write(Statement statement) {
    return JsonTexts.object().add("id", statement.id().value()).add("correct", statement.correct());
  }

  private static Item item(JsonObject document) {
    ItemRef ref = ItemRef.of(document.getString("item"));
    return switch (Kind.of(document.getString("kind"))) {
      case CHOICE ->
          new ChoiceItem(
              ref,
              document.getJsonArray("options").getValuesAs(JsonString::getString).stream()
                  .map(OptionId::of)
                  .toList(),
              OptionId.of(document.getString("key")),
              document.getBoolean("shuffle"));
      case CLUSTER -> new ClusterItem(ref, statements(document), document.getBoolean("shuffle"));
      case SHORT -> ShortItem.of(ref, ShortAnswer.of(document.getString("key")));
      case ESSAY -> EssayItem.of(ref, new BigDecimal(document.getString("points")));
      case NUMERIC, TEXT -> throw notOnPapers(Kind.of(document.getString("kind")));
    };
  }

  private static IllegalArgumentException notOnPapers(Kind kind) {
    return new IllegalArgumentException("no paper has items of the kind " + kind.code());
  }

  private static List<Statement> statements(JsonObject document) {
    return document.getJsonArray("statements").getValuesAs(JsonObject.class).stream()
        .map(
            stored ->
                new Statement(StatementId.of(stored.getString("id")), stored.getBoolean("correct")))
        .toList();
  }
}
