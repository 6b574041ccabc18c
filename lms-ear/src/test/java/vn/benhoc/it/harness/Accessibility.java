package vn.benhoc.it.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe finds on a page that keeps somebody from using it. */
public final class Accessibility {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Accessibility() {}

  /** One line a finding; typeset formulas are left out, their MathML is checked elsewhere. */
  public static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .exclude(".katex").analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Accessibility::line)
            .toList();
  }

  private static String line(Rule rule) {
    List<String> places = rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " " + places;
  }
}
