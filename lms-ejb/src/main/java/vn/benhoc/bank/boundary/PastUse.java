package vn.benhoc.bank.boundary;

import java.time.Instant;

/**
 * How papers used an item before.
 *
 * @param papers how many papers, 1 or more
 * @param latest when the latest of them was built
 */
public record PastUse(int papers, Instant latest) {

  /** Both together, for papers of which none is in both. */
  PastUse and(PastUse other) {
    return new PastUse(papers + other.papers, latest.isAfter(other.latest) ? latest : other.latest);
  }
}
