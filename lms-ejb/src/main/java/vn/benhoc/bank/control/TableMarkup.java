package vn.benhoc.bank.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of {@code | a | b |} with a rule of dashes under the first. For one use by one thread. */
final class TableMarkup {

  private static final Pattern RULE =
      Pattern.compile("\\s*\\|\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
  private static final String TAB = "    ";

  private final MarkupDialect dialect;
  private final List<TextFault> faults;

  TableMarkup(MarkupDialect dialect, List<TextFault> faults) {
    this.dialect = dialect;
    this.faults = faults;
  }

  static boolean startsAt(String line, String next) {
    return line.strip().startsWith("|") && RULE.matcher(next).matches();
  }

  String toHtml(List<String> lines) {
    List<String> head = cells(lines.get(0));
    StringBuilder html = new StringBuilder("<table><thead>").append(row(head, "th", head.size()));
    html.append("</thead><tbody>");
    for (String line : lines.subList(2, lines.size())) {
      List<String> cells = cells(line);
      if (cells.size() > head.size()) {
        faults.add(TextFault.near("table-row-too-long", line.strip()));
      }
      html.append(row(cells, "td", head.size()));
    }
    return html.append("</tbody></table>").toString();
  }

  private String row(List<String> cells, String tag, int width) {
    StringBuilder html = new StringBuilder("<tr>");
    for (int i = 0; i < Math.max(width, cells.size()); i++) {
      html.append('<').append(tag).append('>');
      html.append(i < cells.size() ? cell(cells.get(i)) : "");
      html.append("</").append(tag).append('>');
    }
    return html.append("</tr>").toString();
  }

  private String cell(String source) {
    InlineMarkup inline = new InlineMarkup(source, dialect);
    String html = inline.toHtml();
    faults.addAll(inline.faults());
    return html;
  }

  /**
   * The cells of a row; a bar inside a formula or program code, or escaped, divides nothing. In
   * program code, where a backslash is a backslash, an escaped bar loses its escape here.
   */
  private List<String> cells(String line) {
    String row = line.strip();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    char within = 0;
    for (int i = 1; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && within != '`' && i + 1 < row.length()) {
        cell.append(c).append(row.charAt(++i));
      } else if (row.startsWith("\\|", i)) {
        cell.append(row.charAt(++i));
      } else if (c == '|' && within == 0) {
        cells.add(indented(cell.toString()));
        cell.setLength(0);
      } else {
        within = within(within, c);
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(indented(cell.toString()));
    }
    return cells;
  }

  private char within(char current, char c) {
    boolean fence = c == '`' || (c == '$' && dialect.formulas());
    if (!fence || (current != 0 && current != c)) {
      return current;
    }
    return current == c ? 0 : c;
  }

  /** Program code in a cell keeps its indentation. */
  private static String indented(String source) {
    String cell = source.replace("\t", TAB);
    String body = cell.stripLeading();
    int spaces = cell.length() - body.length();
    return "\u00a0".repeat(Math.max(0, body.isEmpty() ? 0 : spaces - 1)) + body.stripTrailing();
  }
}
