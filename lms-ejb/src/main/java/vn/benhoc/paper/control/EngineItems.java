package vn.benhoc.paper.control;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.EssayItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.ShortAnswer;
import vn.benhoc.engine.item.ShortItem;
import vn.benhoc.engine.item.Statement;
import vn.benhoc.engine.item.StatementId;

/** Makes the engine's items of what the bank keeps of a version. */
final class EngineItems {

  private EngineItems() {}

  static Item of(CandidateContent content, AnswerContent answer) {
    ItemRef ref = ItemRef.of(content.versionId().toString());
    return switch (content.kind()) {
      case CHOICE ->
          new ChoiceItem(
              ref,
              content.options().stream().map(option -> OptionId.of(option.id())).toList(),
              OptionId.of(present(answer.optionId(), ref)),
              content.shuffle());
      case CLUSTER -> new ClusterItem(ref, statements(content, answer), content.shuffle());
      case SHORT -> ShortItem.of(ref, ShortAnswer.of(present(answer.shortAnswer(), ref)));
      case ESSAY -> EssayItem.of(ref, present(answer.maxPoints(), ref));
      case NUMERIC, TEXT ->
          throw new IllegalArgumentException("the bank has no items of the kind " + content.kind());
    };
  }

  private static List<Statement> statements(CandidateContent content, AnswerContent answer) {
    return content.statements().stream()
        .map(
            statement ->
                new Statement(
                    StatementId.of(statement.id()),
                    present(answer.truths().get(statement.id()), content.itemCode())))
        .toList();
  }

  private static <T> T present(@Nullable T key, Object item) {
    return Objects.requireNonNull(key, () -> "the bank keeps no key of " + item);
  }
}
