package vn.benhoc.paper.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item as a candidate sees it.
 *
 * @param slot its place, such as {@code 2.3}: the third item of part 2
 * @param kind {@code choice}, {@code cluster}, {@code short} or {@code essay}
 * @param block the block it belongs to; null for common items
 * @param stimulusId which of the paper's stimuli it hangs on
 * @param options in the order of this form; null unless a choice
 * @param statements in the order of this form; null unless a cluster
 * @param unit printed behind the box of a short answer
 */
public record SealedItem(
    String slot,
    int number,
    String kind,
    @Nullable String block,
    @Nullable String stimulusId,
    String stemHtml,
    @Nullable List<HtmlPart> options,
    @Nullable List<HtmlPart> statements,
    @Nullable String unit) {}
