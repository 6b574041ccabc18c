package vn.benhoc.paper.boundary;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of one item of a form. Exactly the part of its kind is set.
 *
 * @param answer as people write it, by the letters of this form: {@code B}, {@code Đ S Đ Đ}, {@code
 *     -1,5}; null for an essay
 * @param optionId the right option of a choice
 * @param truths of a cluster, statement id to whether it is true
 * @param shortAnswer the key of a short answer
 * @param explanationHtml with the letters of this form
 * @param lettersUnsure whether the explanation may still name a letter of another order
 */
public record KeyLine(
    String slot,
    @Nullable String answer,
    @Nullable String optionId,
    @Nullable Map<String, Boolean> truths,
    @Nullable String shortAnswer,
    UUID itemId,
    String itemCode,
    String explanationHtml,
    boolean lettersUnsure) {}
