package vn.benhoc.engine.school;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a graduation score is made of.
 *
 * @param papers the marks of the papers sat, subjects all different
 * @param years the average of each grade by its number; a grade without one is missing
 * @param encouragement the points of encouragement (điểm khuyến khích, KK), zero or more
 * @param priority the points of priority (điểm ưu tiên, ƯT), zero or more
 */
public record Candidacy(
    List<PaperMark> papers,
    Map<Integer, BigDecimal> years,
    BigDecimal encouragement,
    BigDecimal priority) {

  public Candidacy {
    papers = List.copyOf(papers);
    years = Map.copyOf(years);
    if (encouragement.signum() < 0 || priority.signum() < 0) {
      throw new IllegalArgumentException("points of encouragement and priority are zero or more");
    }
    if (papers.stream().map(PaperMark::subject).distinct().count() != papers.size()) {
      throw new IllegalArgumentException("a paper comes twice among " + papers);
    }
  }

  /** Without points of encouragement or priority. */
  public static Candidacy of(List<PaperMark> papers, Map<Integer, BigDecimal> years) {
    return new Candidacy(papers, years, BigDecimal.ZERO, BigDecimal.ZERO);
  }
}
