package vn.benhoc.engine.format;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Papers sat one after the other, each with a time and a mark of its own, such as KHTN (Vật lí, Hoá
 * học, Sinh học) before 2025. A candidate writes one paper at a time and can't go back to an
 * earlier one; the breaks between them are the sitting's, not the format's.
 *
 * @param code its code, such as {@code KHTN-2006}
 * @param papers the papers in the order they are sat, two or more, codes all different
 */
public record CombinedFormat(String code, List<PaperFormat> papers) {

  public CombinedFormat {
    papers = List.copyOf(papers);
    if (code.isBlank()) {
      throw new IllegalArgumentException("the code of a combined format must not be blank");
    }
    if (papers.size() < 2) {
      throw new IllegalArgumentException("combined format %s needs two papers".formatted(code));
    }
    if (papers.stream().map(PaperFormat::code).distinct().count() != papers.size()) {
      throw new IllegalArgumentException("combined format %s names a paper twice".formatted(code));
    }
  }

  /** The time to write all papers, without breaks. */
  public Duration writing() {
    return startOf(papers.size());
  }

  /**
   * How much writing time goes before a paper, without breaks.
   *
   * @param index zero-based place of the paper; the number of papers gives the time of all
   * @throws IndexOutOfBoundsException if it is negative or above the number of papers
   */
  public Duration startOf(int index) {
    return papers.subList(0, index).stream()
        .map(PaperFormat::writing)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * Which paper is written once this much writing time is used up: of two papers the later one at
   * the instant they meet. Empty before the start and from the end on.
   */
  public Optional<PaperFormat> paperAfter(Duration written) {
    if (written.isNegative()) {
      return Optional.empty();
    }
    for (int index = 0; index < papers.size(); index++) {
      if (written.compareTo(startOf(index + 1)) < 0) {
        return Optional.of(papers.get(index));
      }
    }
    return Optional.empty();
  }
}
