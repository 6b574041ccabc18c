package vn.benhoc.bank.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of one version and what explains it. Exactly the parts of its kind are set.
 *
 * @param optionId the right option of a choice
 * @param truths statement id to whether it is true; empty unless a cluster
 * @param shortAnswer the key of a short answer as the author wrote it, such as {@code -1,5}
 * @param rubricHtml how an essay is marked
 * @param maxPoints what an essay is worth at most
 * @param explanationHtml may be empty; names options or statements as {@code @{n}}, the n-th of
 *     {@code authoredOrder}, foreign texts by the letter they had in that order
 * @param authoredOrder option or statement ids in the order the explanation counts in
 */
public record AnswerContent(
    UUID versionId,
    @Nullable String optionId,
    Map<String, Boolean> truths,
    @Nullable String shortAnswer,
    @Nullable String rubricHtml,
    @Nullable BigDecimal maxPoints,
    String explanationHtml,
    List<String> authoredOrder) {

  public AnswerContent {
    truths = Map.copyOf(truths);
    authoredOrder = List.copyOf(authoredOrder);
  }

  /** The same with another wording of its explanation. */
  public AnswerContent withExplanation(String html) {
    return new AnswerContent(
        versionId, optionId, truths, shortAnswer, rubricHtml, maxPoints, html, authoredOrder);
  }
}
