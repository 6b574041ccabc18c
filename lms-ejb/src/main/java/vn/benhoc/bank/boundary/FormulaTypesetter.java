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
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.control.FormulaSetter;

/**
 * Turns stored HTML into what a candidate's page shows without setting formulas itself: formulas
 * set, numbers kept with their units, punctuation kept with its formula. A formula that can't be
 * set shows its source; it never fails the text.
 */
@ApplicationScoped
public class FormulaTypesetter {

  private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=[\\p{L}°])");
  private static final Pattern LEADING = Pattern.compile("[(\\[“]+$");
  private static final Pattern TRAILING = Pattern.compile("^[,.;:?!)]+");

  /** KaTeX writes its own in double quotes and those of its drawings in single ones. */
  private static final Pattern STYLE = Pattern.compile(" style=(?=[\"'])");

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

  /** An opening bracket and closing marks stay on the formula's line. */
  private static void keepPunctuation(Element formula, boolean display) {
    if (display) {
      return;
    }
    String before = cut(formula.previousSibling(), LEADING);
    String after = cut(formula.nextSibling(), TRAILING);
    if (!before.isEmpty() || !after.isEmpty()) {
      formula.wrap("<span class=\"nowrap\"></span>");
      formula.before(new TextNode(before));
      formula.after(new TextNode(after));
    }
  }

  /** Takes the marks out of a text; empty if it is none or has none there. */
  private static String cut(@Nullable Node node, Pattern marks) {
    if (!(node instanceof TextNode text)) {
      return "";
    }
    Matcher found = marks.matcher(text.getWholeText());
    if (!found.find()) {
      return "";
    }
    text.text(found.replaceFirst(""));
    return found.group();
  }

  /** KaTeX's output goes in as it is: no parser touches its MathML. */
  private static String filled(String html, List<FormulaSetter.Set> formulas) {
    String filled = html;
    for (int i = 0; i < formulas.size(); i++) {
      String set = STYLE.matcher(formulas.get(i).html()).replaceAll(" data-style=");
      String place = " " + PLACE + "=\"" + i + "\"></";
      filled =
          filled
              .replace("<span" + place + "span>", set)
              .replace("<div" + place + "div>", "<div class=\"formula\">" + set + "</div>");
    }
    return filled;
  }
}
