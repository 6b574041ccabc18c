package vn.benhoc.paper.control;

import java.util.List;
import java.util.Map;
import vn.benhoc.paper.entity.TitleText;
import vn.benhoc.platform.problem.Finding;

/** What a title must be. */
final class TitleCheck {

  private TitleCheck() {}

  static List<Finding> findings(String title) {
    TitleText text = new TitleText(title);
    if (text.text().isEmpty()) {
      return List.of(Finding.at("/title", "title-missing"));
    }
    String most = Integer.toString(TitleText.LONGEST);
    return text.text().length() > TitleText.LONGEST
        ? List.of(Finding.at("/title", "title-too-long", Map.of("most", most)))
        : List.of();
  }
}
