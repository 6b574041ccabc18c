package vn.benhoc.bank.control;

import java.util.List;
import java.util.stream.IntStream;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.engine.explanation.ExplanationRewriter;
import vn.benhoc.engine.explanation.Letters;
import vn.benhoc.engine.item.Kind;

/** An explanation as the author's own order would show it. */
public final class AuthoredLetters {

  private AuthoredLetters() {}

  public static AnswerContent in(AnswerContent answer, Kind kind) {
    Letters letters =
        switch (kind) {
          case CHOICE -> letters(Letters.Style.OPTIONS, 'A', answer);
          case CLUSTER -> letters(Letters.Style.STATEMENTS, 'a', answer);
          case SHORT, ESSAY, NUMERIC, TEXT -> new Letters(Letters.Style.NONE, List.of());
        };
    String html = ExplanationRewriter.rewrite(answer.explanationHtml(), letters).text();
    return answer.withExplanation(html);
  }

  private static Letters letters(Letters.Style style, char first, AnswerContent answer) {
    List<String> shown =
        IntStream.range(0, answer.authoredOrder().size())
            .mapToObj(place -> Character.toString(first + place))
            .toList();
    return new Letters(style, shown);
  }
}
