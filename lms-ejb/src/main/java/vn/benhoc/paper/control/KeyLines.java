package vn.benhoc.paper.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.boundary.KeyLine;

/** Says the keys of one form as its reader sees them. */
final class KeyLines {

  private static final String TRUE = "Đ";
  private static final String FALSE = "S";

  private final FormModel model;
  private final ItemTexts texts;
  private final Map<UUID, AnswerContent> answers;

  KeyLines(FormModel model, ItemTexts texts, Map<UUID, AnswerContent> answers) {
    this.model = model;
    this.texts = texts;
    this.answers = Map.copyOf(answers);
  }

  KeyLine line(Slot slot) {
    Item item = item(slot);
    CandidateContent content = texts.item(slot.item());
    ShownExplanation explanation = ShownExplanation.of(answer(content), slot);
    Map<String, Boolean> truths = truths(slot, item);
    return new KeyLine(
        slot.id().toString(),
        answer(slot, item, truths),
        item instanceof ChoiceItem choice ? choice.key().value() : null,
        truths,
        item instanceof ShortItem box ? box.key().text() : null,
        content.itemId(),
        content.itemCode(),
        explanation.html(),
        explanation.unsure());
  }

  private AnswerContent answer(CandidateContent content) {
    AnswerContent answer = answers.get(content.versionId());
    if (answer == null) {
      throw new IllegalStateException("the bank keeps no key of " + content.versionId());
    }
    return answer;
  }

  private Item item(Slot slot) {
    Item item = model.items().get(slot.item());
    if (item == null) {
      throw new IllegalStateException("no key is stored for " + slot.item());
    }
    return item;
  }

  private static @Nullable String answer(
      Slot slot, Item item, @Nullable Map<String, Boolean> truths) {
    if (item instanceof ChoiceItem choice) {
      return slot.letterOf(choice.key()).orElse(null);
    }
    if (truths != null) {
      return truths.values().stream().map(t -> t ? TRUE : FALSE).collect(Collectors.joining(" "));
    }
    return item instanceof ShortItem box ? box.key().text() : null;
  }

  /** In the order of this form. */
  private static @Nullable Map<String, Boolean> truths(Slot slot, Item item) {
    if (!(item instanceof ClusterItem cluster)) {
      return null;
    }
    List<StatementId> order = slot.statements();
    Map<String, Boolean> truths = new LinkedHashMap<>();
    for (StatementId id : order) {
      truths.put(id.value(), cluster.statement(id).map(Statement::correct).orElse(false));
    }
    return truths;
  }
}
