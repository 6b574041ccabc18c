package vn.benhoc.paper.control;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;

/**
 * An explanation with the letters of one form.
 *
 * @param unsure whether it may still name a letter of another order
 */
record ShownExplanation(String html, boolean unsure) {

  static final ShownExplanation NONE = new ShownExplanation("", false);

  private static final Pattern REFERENCE =
      Pattern.compile("<span data-ref=\"([^\"]+)\">[^<]*</span>");
  private static final Pattern LETTER =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Da-d](?![\\p{L}\\p{N}])");

  static ShownExplanation of(AnswerContent answer, Slot slot) {
    List<String> shown =
        Stream.concat(
                slot.options().stream().map(OptionId::value),
                slot.statements().stream().map(StatementId::value))
            .toList();
    String own = REFERENCE.matcher(answer.explanationHtml()).replaceAll("");
    boolean unsure = !shown.equals(answer.authoredOrder()) && LETTER.matcher(own).find();
    String html =
        REFERENCE
            .matcher(answer.explanationHtml())
            .replaceAll(reference -> letter(reference, shown, slot));
    return new ShownExplanation(html, unsure);
  }

  private static String letter(MatchResult reference, List<String> shown, Slot slot) {
    char first = slot.options().isEmpty() ? 'a' : 'A';
    int index = shown.indexOf(reference.group(1));
    return index < 0 ? "?" : Character.toString(first + index);
  }
}
