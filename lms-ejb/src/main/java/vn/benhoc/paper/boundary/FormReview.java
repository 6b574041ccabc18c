package vn.benhoc.paper.boundary;

import java.util.List;

/**
 * A form with its keys, for staff and for released results.
 *
 * @param paper with formulas as LaTeX, for the page to typeset
 * @param key one line an item, in the order of the form
 */
public record FormReview(SealedPaper paper, List<KeyLine> key) {

  public FormReview {
    key = List.copyOf(key);
  }
}
