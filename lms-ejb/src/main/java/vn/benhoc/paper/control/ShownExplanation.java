package vn.benhoc.paper.control;

import java.util.List;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.engine.explanation.Explained;
import vn.benhoc.engine.explanation.ExplanationRewriter;
import vn.benhoc.engine.explanation.Letters;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;

/**
 * An explanation with the letters of one form.
 *
 * @param unsure whether it may still name a letter of another order
 */
record ShownExplanation(String html, boolean unsure) {

  static ShownExplanation of(AnswerContent answer, Slot slot) {
    Explained explained =
        ExplanationRewriter.rewrite(answer.explanationHtml(), letters(answer, slot));
    return new ShownExplanation(explained.text(), explained.unsure());
  }

  private static Letters letters(AnswerContent answer, Slot slot) {
    if (slot.kind() == Kind.CHOICE) {
      return new Letters(Letters.Style.OPTIONS, shown(answer, slot));
    }
    return slot.kind() == Kind.CLUSTER
        ? new Letters(Letters.Style.STATEMENTS, shown(answer, slot))
        : new Letters(Letters.Style.NONE, List.of());
  }

  /** The letters on the form, in the order in which the explanation counts. */
  private static List<String> shown(AnswerContent answer, Slot slot) {
    return answer.authoredOrder().stream().map(id -> letter(slot, id)).toList();
  }

  private static String letter(Slot slot, String id) {
    return slot.letterOf(OptionId.of(id))
        .or(() -> slot.letterOf(StatementId.of(id)))
        .orElseThrow(
            () -> new IllegalStateException("%s does not show %s".formatted(slot.id(), id)));
  }
}
