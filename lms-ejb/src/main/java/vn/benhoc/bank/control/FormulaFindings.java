package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.platform.problem.Finding;

/** Tells the author which formulas of an item can't be set. */
@ApplicationScoped
public class FormulaFindings {

  @Inject private FormulaSetter setter;

  public List<Finding> of(CandidateContent content, @Nullable AnswerContent answer) {
    List<Finding> findings = new ArrayList<>();
    add("/stem", content.stemHtml(), findings);
    addAll("/options/", content.options(), findings);
    addAll("/statements/", content.statements(), findings);
    if (answer != null) {
      add("/explanation", answer.explanationHtml(), findings);
    }
    return findings;
  }

  private void addAll(String path, List<ContentPart> parts, List<Finding> findings) {
    for (int i = 0; i < parts.size(); i++) {
      add(path + i, parts.get(i).html(), findings);
    }
  }

  private void add(String path, String html, List<Finding> findings) {
    if (html.indexOf("data-math") < 0) {
      return;
    }
    for (Element formula : Jsoup.parseBodyFragment(html).select("[data-math]")) {
      String latex = formula.wholeText();
      setter
          .fault(latex)
          .ifPresent(
              reason ->
                  findings.add(
                      Finding.at(
                          path,
                          "formula-not-readable",
                          Map.of("excerpt", TextFault.shortened(latex), "reason", reason))));
    }
  }
}
