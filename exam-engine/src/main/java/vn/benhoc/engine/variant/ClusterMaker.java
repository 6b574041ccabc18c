package vn.benhoc.engine.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.item.StatementId;

/** Makes true/false clusters. */
record ClusterMaker(List<Part> parts, boolean shuffle) implements ItemMaker {

  /** A statement that was read. */
  record Part(StatementId id, TextTemplate text, CompiledExpression truth) {}

  ClusterMaker {
    parts = List.copyOf(parts);
  }

  @Override
  public Made make(ItemRef ref, Map<String, Value> values) {
    List<Statement> statements = new ArrayList<>();
    List<RenderedText> texts = new ArrayList<>();
    Map<StatementId, String> shown = new LinkedHashMap<>();
    for (Part part : parts) {
      statements.add(new Statement(part.id(), ItemMaker.isTrue(part.truth(), values)));
      RenderedText text = part.text().render(values);
      texts.add(text);
      shown.put(part.id(), text.text());
    }
    ItemMaker.requireReadable(texts);
    if (ItemMaker.anySame(texts)) {
      throw new RejectedException(Rejection.STATEMENTS_COLLIDE);
    }
    return new Made(new ClusterItem(ref, statements, shuffle), Map.of(), shown);
  }
}
