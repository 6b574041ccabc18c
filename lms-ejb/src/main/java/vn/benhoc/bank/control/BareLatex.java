package vn.benhoc.bank.control;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds LaTeX that stands in a text without dollars and makes formulas of it, where that gives a
 * formula that can be set. Everything else stays the text it was.
 */
final class BareLatex {

  private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
  private static final Pattern BARE_PERCENT = Pattern.compile("(?<!\\\\)%");
  private static final Pattern LOOSE_SCRIPT = Pattern.compile("([_^])([-+\u2212]?\\d+|-)");
  private static final Pattern BARE_DEGREE = Pattern.compile("\\^circ\\b");
  private static final Pattern BARE_COMMAND =
      Pattern.compile(
          "(?<![\\\\A-Za-z])([A-Z]?)"
              + "((?:sin|cos|tan|cot|log|ln|lg|lim)(?![A-Za-z])|(?:frac|sqrt|int)(?=[{_^]))");
  private static final Pattern COLUMNS =
      Pattern.compile("(?:\\d|infty)[ \\t]+(?:[-+]?\\d|[-+]\\\\infty)");
  private static final String STOPS = ".,;:!?";

  private final FormulaReader reader;

  BareLatex(FormulaReader reader) {
    this.reader = reader;
  }

  /** The text as HTML; a run that looks like LaTeX but can't be set is reported. */
  String toHtml(String text, List<TextFault> faults) {
    List<BareToken> tokens = BareToken.of(text);
    StringBuilder html = new StringBuilder();
    int at = 0;
    while (at < tokens.size()) {
      int end = runEnd(tokens, at);
      if (end > at && tokens.subList(at, end).stream().anyMatch(BareToken::trigger)) {
        html.append(run(joined(tokens.subList(at, end)), faults));
        at = end;
      } else {
        int next = Math.max(at + 1, end);
        html.append(plain(joined(tokens.subList(at, next))));
        at = next;
      }
    }
    return html.toString();
  }

  /** LaTeX as KaTeX and Vietnamese habits want it. */
  static String tidied(String latex) {
    String tidy = DECIMAL_COMMA.matcher(latex.strip()).replaceAll("{,}");
    tidy = BARE_PERCENT.matcher(tidy).replaceAll("\\\\%").replace('’', '\'').replace('–', '-');
    tidy = LOOSE_SCRIPT.matcher(tidy).replaceAll("$1{$2}");
    tidy = BARE_DEGREE.matcher(tidy).replaceAll("^\\\\circ");
    return BARE_COMMAND.matcher(tidy).replaceAll("$1\\\\$2");
  }

  static String plain(String text) {
    return Formulas.escape(text).replace("\n", "<br>");
  }

  /** A row of a table without its table: what stands between spaces stays apart. */
  private String columns(String run, List<TextFault> faults) {
    StringBuilder html = new StringBuilder();
    for (String cell : run.split("(?<= )|(?= )", -1)) {
      boolean formula = cell.indexOf('\\') >= 0 || cell.indexOf('^') >= 0 || cell.indexOf('_') >= 0;
      html.append(formula ? run(cell, faults) : plain(cell));
    }
    return html.toString();
  }

  private String run(String run, List<TextFault> faults) {
    if (COLUMNS.matcher(run).find()) {
      return columns(run, faults);
    }
    String core = run.strip();
    int lead = run.indexOf(core);
    while (!core.isEmpty() && STOPS.indexOf(core.charAt(core.length() - 1)) >= 0) {
      core = core.substring(0, core.length() - 1).stripTrailing();
    }
    int tail = run.length() - lead - core.length();
    String latex = tidied(core);
    Optional<String> fault =
        Formulas.bracesBalance(latex) ? reader.fault(latex) : Optional.of("braces-unbalanced");
    if (fault.isPresent()) {
      faults.add(TextFault.near("formula-left-as-text", core));
      return plain(run);
    }
    return plain(run.substring(0, lead))
        + Formulas.inline(latex)
        + plain(run.substring(run.length() - tail));
  }

  /** Behind the longest run from here that could be one formula. */
  private static int runEnd(List<BareToken> tokens, int from) {
    int end = from;
    int depth = 0;
    while (end < tokens.size() && tokens.get(end).math()) {
      String text = tokens.get(end).text();
      depth += opened(text);
      if (depth < 0 || (depth == 0 && isStop(tokens, end))) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static int opened(String text) {
    return switch (text) {
      case "(", "[", "{", "\\{" -> 1;
      case ")", "]", "}", "\\}" -> -1;
      default -> 0;
    };
  }

  private static boolean isStop(List<BareToken> tokens, int at) {
    boolean stop = tokens.get(at).text().length() == 1 && STOPS.contains(tokens.get(at).text());
    return stop && (at + 1 == tokens.size() || tokens.get(at + 1).isSpace());
  }

  private static String joined(List<BareToken> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.text()));
    return text.toString();
  }
}
