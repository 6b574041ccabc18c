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
 * @param explanationHtml names options by {@code <span data-ref="ID">}; may be empty
 * @param authoredOrder option or statement ids in the order in which foreign explanations count
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
}
