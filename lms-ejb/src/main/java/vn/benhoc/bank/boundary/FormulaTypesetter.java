package vn.benhoc.bank.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.benhoc.bank.control.FormulaSetter;

/**
 * Turns stored HTML into what a candidate's page shows without setting formulas itself: formulas
 * set, numbers kept with their units, punctuation kept with its formula. A formula that can't be
 * set shows its source; it never fails the text.
 */
@ApplicationScoped
public class FormulaTypesetter {

  private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=[\\p{L}°])");
  private static final Pattern TRAILING = Pattern.compile("^[,.;:?!)]+");
  private static final String PLACE = "data-place";
  private static final String NO_BREAK = "\u00a0";

  private FormulaSetter setter;

  @SuppressWarnings("NullAway.Init") // for the container's proxies
  protected FormulaTypesetter() {}

  @Inject
  public FormulaTypesetter(FormulaSetter setter) {
    this.setter = setter;
  }

  /** The text with everything set. */
  public Typeset typeset(String storedHtml) {
    if (storedHtml.indexOf('<') < 0 && storedHtml.indexOf('&') < 0) {
      return new Typeset(UNIT.matcher(storedHtml).replaceAll(NO_BREAK), List.of());
    }
    Document document = Jsoup.parseBodyFragment(storedHtml);
    document.outputSettings().prettyPrint(false);
    document.body().forEachNode(FormulaTypesetter::keepUnits);
    List<FormulaSetter.Set> formulas = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Element formula : document.select("[data-math]")) {
      boolean display = formula.attr("data-math").equals("display");
      String latex = formula.wholeText();
      FormulaSetter.Set set = setter.set(latex, display);
      set.fault().ifPresent(reason -> faults.add(latex));
      keepPunctuation(formula, display);
      formula.empty().attr(PLACE, Integer.toString(formulas.size())).removeAttr("data-math");
      formulas.add(set);
    }
    return new Typeset(filled(document.body().html(), formulas), faults);
  }

  private static void keepUnits(Node node) {
    Node parent = node.parent();
    if (node instanceof TextNode text && parent instanceof Element element) {
      boolean verbatim = element.hasAttr("data-math") || element.closest("code, pre") != null;
      if (!verbatim) {
        text.text(UNIT.matcher(text.getWholeText()).replaceAll(NO_BREAK));
      }
    }
  }

  private static void keepPunctuation(Element formula, boolean display) {
    Node next = formula.nextSibling();
    if (display || !(next instanceof TextNode text)) {
      return;
    }
    Matcher mark = TRAILING.matcher(text.getWholeText());
    if (mark.find()) {
      String rest = text.getWholeText().substring(mark.end());
      text.text(rest);
      formula.wrap("<span class=\"nowrap\"></span>");
      formula.after(new TextNode(mark.group()));
    }
  }

  /** KaTeX's output goes in as it is: no parser touches its MathML. */
  private static String filled(String html, List<FormulaSetter.Set> formulas) {
    String filled = html;
    for (int i = 0; i < formulas.size(); i++) {
      String set = formulas.get(i).html().replace(" style=\"", " data-style=\"");
      String place = " " + PLACE + "=\"" + i + "\"></";
      filled =
          filled
              .replace("<span" + place + "span>", set)
              .replace("<div" + place + "div>", "<div class=\"formula\">" + set + "</div>");
    }
    return filled;
  }
}
