package vn.benhoc.exam.boundary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response as it travels. Exactly the part of its kind is set.
 *
 * @param kind {@code choice}, {@code cluster}, {@code short} or {@code essay}
 * @param option id of the chosen option
 * @param truths statement id to what the candidate says of it; statements left blank are absent
 * @param text of a short answer or an essay
 */
public record ResponseBody(
    String kind,
    @Nullable String option,
    @Nullable Map<String, Boolean> truths,
    @Nullable String text) {}
