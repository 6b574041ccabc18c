package vn.benhoc.paper.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as staff look at it.
 *
 * @param paper with formulas as LaTeX, for the page to typeset
 * @param key null for those who may not read keys
 * @param seed what the paper's forms were drawn with: with the bank it is as good as all their
 *     keys; null where the key is
 */
public record FormPreview(SealedPaper paper, @Nullable List<KeyLine> key, @Nullable Long seed) {}
