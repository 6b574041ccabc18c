package vn.benhoc.bank.control;

import java.util.ArrayList;
import java.util.List;

/**
 * The project's text markup, block by block: paragraphs, tables, program code, displayed formulas.
 * For one use by one thread.
 */
final class Markup {

  private static final String FENCE = "```";

  private final MarkupDialect dialect;
  private final List<TextFault> faults = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();

  private Markup(MarkupDialect dialect) {
    this.dialect = dialect;
  }

  static MarkedText read(String source, MarkupDialect dialect) {
    Markup markup = new Markup(dialect);
    markup.blocks(source.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    return new MarkedText(StoredHtml.clean(markup.html.toString()), markup.faults);
  }

  private void blocks(String[] lines) {
    int at = 0;
    while (at < lines.length) {
      if (lines[at].strip().startsWith(FENCE)) {
        endParagraph();
        at = programCode(lines, at + 1);
      } else if (at + 1 < lines.length && TableMarkup.startsAt(lines[at], lines[at + 1])) {
        endParagraph();
        at = table(lines, at);
      } else {
        line(lines[at]);
        at++;
      }
    }
    endParagraph();
  }

  private void line(String line) {
    if (line.isBlank() && !insideDisplay()) {
      endParagraph();
    } else {
      paragraph.add(line.strip());
    }
  }

  /** A displayed formula may hold empty lines. */
  private boolean insideDisplay() {
    String text = String.join("\n", paragraph);
    int open = 0;
    int at = text.indexOf("$$");
    while (at >= 0) {
      open++;
      at = text.indexOf("$$", at + 2);
    }
    return dialect.formulas() && open % 2 == 1;
  }

  private int programCode(String[] lines, int from) {
    int end = from;
    while (end < lines.length && !lines[end].strip().startsWith(FENCE)) {
      end++;
    }
    List<String> code = List.of(lines).subList(from, end);
    html.append("<pre>").append(Formulas.escape(String.join("\n", code))).append("</pre>");
    return end + 1;
  }

  private int table(String[] lines, int from) {
    int end = from;
    while (end < lines.length && lines[end].strip().startsWith("|")) {
      end++;
    }
    TableMarkup table = new TableMarkup(dialect, faults);
    html.append(table.toHtml(List.of(lines).subList(from, end)));
    return end;
  }

  private void endParagraph() {
    String text = String.join("\n", paragraph).strip();
    paragraph.clear();
    if (!text.isEmpty()) {
      displays(text);
    }
  }

  private void displays(String text) {
    int from = 0;
    int open = dialect.formulas() ? display(text, 0) : -1;
    while (open >= 0) {
      int close = display(text, open + 2);
      if (close < 0) {
        faults.add(TextFault.near("dollar-unbalanced", text.substring(open)));
        break;
      }
      inline(text.substring(from, open));
      String latex = text.substring(open + 2, close).strip();
      InlineMarkup inspection = new InlineMarkup("", dialect);
      inspection.inspect(latex);
      faults.addAll(inspection.faults());
      html.append(Formulas.display(latex));
      from = close + 2;
      open = display(text, from);
    }
    inline(text.substring(from));
  }

  private static int display(String text, int from) {
    int at = text.indexOf("$$", from);
    while (at > 0 && text.charAt(at - 1) == '\\') {
      at = text.indexOf("$$", at + 1);
    }
    return at;
  }

  private void inline(String text) {
    if (text.isBlank()) {
      return;
    }
    InlineMarkup inline = new InlineMarkup(text.strip(), dialect);
    html.append("<p>").append(inline.toHtml()).append("</p>");
    faults.addAll(inline.faults());
  }
}
