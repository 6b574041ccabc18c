package vn.benhoc.it.harness;

import com.deque.html.axecore.args.AxeRunOptions;
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
    return checking(page).analyze().getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .map(Accessibility::line)
        .toList();
  }

  /**
   * All rules in the page itself: no page has frames, whose findings axe would put together in a
   * browser profile that it opens for each check. Of what is in order only the rules are told, not
   * each place.
   */
  private static AxeBuilder checking(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).exclude(".katex").options(options).setLegacyMode(true);
  }

  private static String line(Rule rule) {
    List<String> places = rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " " + places;
  }
}
