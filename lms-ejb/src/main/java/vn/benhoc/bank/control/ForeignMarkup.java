package vn.benhoc.bank.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads texts of collections that mix {@code $…$}, bare LaTeX and plain words. A formula that can't
 * be set stays the text it was: nothing is lost, nothing broken is shown.
 */
final class ForeignMarkup {

  private static final Pattern PIECES =
      Pattern.compile(
          "\\$\\$(?<display>.+?)\\$\\$"
              + "|\\\\\\[(?<bracket>.+?)\\\\\\]"
              + "|\\$(?<inline>(?:[^$\\n]|\\n(?!\\n))+?)\\$"
              + "|\\\\\\((?<paren>.+?)\\\\\\)",
          Pattern.DOTALL);
  private static final Pattern TEXT_COMMAND =
      Pattern.compile("\\\\(underline|textbf|textit)\\{(?<text>[^{}\\\\$]*)}");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

  private final FormulaReader reader;
  private final BareLatex bare;
  private final List<TextFault> faults = new ArrayList<>();

  private ForeignMarkup(FormulaReader reader) {
    this.reader = reader;
    bare = new BareLatex(reader);
  }

  static MarkedText read(String source, FormulaReader reader) {
    ForeignMarkup markup = new ForeignMarkup(reader);
    String html = markup.toHtml(source.replace("\r\n", "\n").replace('\r', '\n').strip());
    return new MarkedText(StoredHtml.clean(html), markup.faults);
  }

  private String toHtml(String text) {
    StringBuilder html = new StringBuilder("<p>");
    Matcher matcher = PIECES.matcher(text);
    int at = 0;
    while (matcher.find()) {
      html.append(words(text.substring(at, matcher.start())));
      html.append(formula(matcher));
      at = matcher.end();
    }
    html.append(words(text.substring(at))).append("</p>");
    return html.toString()
        .replace("<br><div", "<div")
        .replace("</div><br>", "</div>")
        .replace("<div", "</p><div")
        .replace("</div>", "</div><p>")
        .replace("<p></p>", "");
  }

  private String formula(Matcher matcher) {
    String display = first(matcher, "display", "bracket");
    String latex =
        BareLatex.tidied(display.isEmpty() ? first(matcher, "inline", "paren") : display);
    Optional<String> fault =
        latex.isEmpty() || !Formulas.bracesBalance(latex)
            ? Optional.of("braces-unbalanced")
            : reader.fault(latex);
    if (fault.isPresent()) {
      faults.add(TextFault.near("formula-left-as-text", matcher.group()));
      return BareLatex.plain(matcher.group());
    }
    return display.isEmpty() ? Formulas.inline(latex) : Formulas.display(latex);
  }

  private static String first(Matcher matcher, String... groups) {
    for (String group : groups) {
      String found = matcher.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  private String words(String text) {
    StringBuilder html = new StringBuilder();
    Matcher matcher = TEXT_COMMAND.matcher(text);
    int at = 0;
    while (matcher.find()) {
      html.append(lines(text.substring(at, matcher.start())));
      html.append(marked(matcher));
      at = matcher.end();
    }
    return html.append(lines(text.substring(at))).toString();
  }

  private static String marked(Matcher matcher) {
    String tag =
        switch (matcher.group(1)) {
          case "textbf" -> "strong";
          case "textit" -> "em";
          default -> "u";
        };
    String text = BareLatex.plain(matcher.group("text"));
    return "<" + tag + ">" + text + "</" + tag + ">";
  }

  private String lines(String text) {
    StringBuilder html = new StringBuilder();
    Matcher matcher = PARAGRAPHS.matcher(text);
    int at = 0;
    while (matcher.find()) {
      html.append(bare.toHtml(text.substring(at, matcher.start()), faults)).append("</p><p>");
      at = matcher.end();
    }
    return html.append(bare.toHtml(text.substring(at), faults)).toString();
  }
}
