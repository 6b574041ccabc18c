package vn.benhoc.bank.control;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The only gate into the stored HTML subset. Whatever comes in, what goes out holds no script, no
 * style, no foreign address, and formulas as plain LaTeX text.
 */
public final class StoredHtml {

  private static final String MATH = "data-math";
  private static final Pattern OWN_MEDIA = Pattern.compile("/api/v1/media/[0-9a-f]{64}");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");

  /** Paragraphs of words alone need no parser. */
  private static final Pattern PLAIN =
      Pattern.compile("[^<>&\"\u0000-\u0009\u00a0]*+|(?:<p>[^<>&\"\u0000-\u0009\u00a0]*+</p>)*+");

  private static final Safelist SUBSET =
      new Safelist()
          .addTags("p", "br", "strong", "em", "u", "sub", "sup", "ul", "ol", "li", "code", "pre")
          .addTags("table", "thead", "tbody", "tr", "th", "td", "img", "span", "div")
          .addAttributes("span", MATH)
          .addAttributes("div", MATH)
          .addAttributes("th", "colspan", "rowspan")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("img", "src", "alt");

  private StoredHtml() {}

  /** The part of a text that the subset allows. */
  public static String clean(String html) {
    if (PLAIN.matcher(html).matches()) {
      return html;
    }
    Document clean = new Cleaner(SUBSET).clean(Jsoup.parseBodyFragment(html));
    clean.outputSettings().prettyPrint(false);
    clean.select("span, div").forEach(StoredHtml::keepMarkedOnly);
    clean.select("img").forEach(StoredHtml::keepOwnMedia);
    clean.select("th, td").forEach(StoredHtml::keepSpans);
    return clean.body().html();
  }

  /** What a reader would read, on one line, formulas as their LaTeX. */
  public static String text(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.select("br, p, div, td, th, li, pre").before(" ");
    return document.body().text().strip();
  }

  private static void keepMarkedOnly(Element element) {
    String kind = element.tagName().equals("div") ? "display" : "inline";
    if (element.attr(MATH).equals(kind)) {
      String latex = element.wholeText();
      element.clearAttributes().attr(MATH, kind).empty().appendChild(new TextNode(latex));
    } else {
      element.unwrap();
    }
  }

  private static void keepOwnMedia(Element image) {
    if (!OWN_MEDIA.matcher(image.attr("src")).matches()) {
      image.replaceWith(new TextNode(image.attr("alt")));
    }
  }

  private static void keepSpans(Element cell) {
    for (String name : new String[] {"colspan", "rowspan"}) {
      if (!SPAN.matcher(cell.attr(name)).matches()) {
        cell.removeAttr(name);
      }
    }
  }
}
