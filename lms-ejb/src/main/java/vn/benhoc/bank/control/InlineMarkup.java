package vn.benhoc.bank.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the marks inside one paragraph into HTML. For one use by one thread. */
final class InlineMarkup {

  private static final String ESCAPABLE = "$*_|`@";
  private static final Pattern REFERENCE = Pattern.compile("@\\{(\\d{1,2})}");

  private final String source;
  private final MarkupDialect dialect;
  private final List<TextFault> faults = new ArrayList<>();

  InlineMarkup(String source, MarkupDialect dialect) {
    this.source = source;
    this.dialect = dialect;
  }

  String toHtml() {
    return render(0, source.length());
  }

  List<TextFault> faults() {
    return faults;
  }

  private String render(int from, int to) {
    StringBuilder html = new StringBuilder();
    int at = from;
    while (at < to) {
      at = step(at, to, html);
    }
    return html.toString();
  }

  /** Writes what stands at a position and returns the position behind it. */
  private int step(int at, int to, StringBuilder html) {
    char c = source.charAt(at);
    return switch (c) {
      case '\\' -> backslash(at, to, html);
      case '`' -> code(at, to, html);
      case '$' -> dialect.formulas() ? formula(at, to, html) : literal(at, html);
      case '@' -> reference(at, to, html);
      case '*', '_' -> emphasis(at, to, html);
      case '\n' -> {
        html.append("<br>");
        yield at + 1;
      }
      default -> literal(at, html);
    };
  }

  private int literal(int at, StringBuilder html) {
    int next = source.offsetByCodePoints(at, 1);
    html.append(Formulas.escape(source.substring(at, next)));
    return next;
  }

  private int backslash(int at, int to, StringBuilder html) {
    if (at + 1 < to && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
      return literal(at + 1, html);
    }
    return literal(at, html);
  }

  private int code(int at, int to, StringBuilder html) {
    int end = source.indexOf('`', at + 1);
    if (end <= at + 1 || end >= to) {
      return literal(at, html);
    }
    html.append("<code>").append(Formulas.escape(source.substring(at + 1, end))).append("</code>");
    return end + 1;
  }

  private int formula(int at, int to, StringBuilder html) {
    int end = closingDollar(at + 1, to);
    if (end < 0 || source.substring(at + 1, end).isBlank()) {
      faults.add(TextFault.near("dollar-unbalanced", source.substring(at, to)));
      return literal(at, html);
    }
    String latex = source.substring(at + 1, end).strip();
    inspect(latex);
    html.append(Formulas.inline(latex));
    return end + 1;
  }

  /** Adds what is wrong with a formula. */
  void inspect(String latex) {
    if (!Formulas.bracesBalance(latex)) {
      faults.add(TextFault.near("braces-unbalanced", latex));
      return;
    }
    Optional<String> fault = dialect.reader().fault(latex);
    fault.ifPresent(
        reason ->
            faults.add(
                new TextFault(
                    "formula-not-readable",
                    Map.of("excerpt", TextFault.shortened(latex), "reason", reason))));
  }

  private int closingDollar(int from, int to) {
    for (int i = from; i < to; i++) {
      if (source.charAt(i) == '\\') {
        i++;
      } else if (source.charAt(i) == '$') {
        return i;
      }
    }
    return -1;
  }

  /**
   * A reference stays as it is written: the reader's letter is put in its place when it is read.
   */
  private int reference(int at, int to, StringBuilder html) {
    Matcher matcher = REFERENCE.matcher(source).region(at, to);
    if (dialect.references() == 0 || !matcher.lookingAt()) {
      return literal(at, html);
    }
    int position = Integer.parseInt(matcher.group(1));
    if (position < 1 || position > dialect.references()) {
      faults.add(TextFault.near("reference-out-of-range", matcher.group()));
    }
    html.append(matcher.group());
    return matcher.end();
  }

  private int emphasis(int at, int to, StringBuilder html) {
    char mark = source.charAt(at);
    int run = run(at, to);
    int width = mark == '_' ? 2 : run == 1 ? 1 : 2;
    if (isMark(mark, run) && opens(at, width, to, mark)) {
      int end = closing(at + width, to, mark, width);
      if (end > 0) {
        String tag = mark == '_' ? "u" : width == 2 ? "strong" : "em";
        html.append('<').append(tag).append('>').append(render(at + width, end));
        html.append("</").append(tag).append('>');
        return end + width;
      }
    }
    html.append(Formulas.escape(source.substring(at, at + run)));
    return at + run;
  }

  /** Four underscores in a row are a blank to fill in. */
  private boolean isMark(char mark, int run) {
    return mark == '_'
        ? run == 2 && dialect.underline()
        : run <= 3 && (run > 1 || dialect.singleStar());
  }

  /** Text follows directly; a star inside a word or a number opens nothing. */
  private boolean opens(int at, int width, int to, char mark) {
    boolean textFollows = at + width < to && !Character.isWhitespace(source.charAt(at + width));
    boolean insideWord = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
    return textFollows && (mark == '_' || !insideWord);
  }

  private int closing(int from, int to, char mark, int width) {
    int at = from;
    while (at < to) {
      char c = source.charAt(at);
      if (c == mark) {
        int run = run(at, to);
        int end = at + run - width;
        boolean fits = mark == '_' ? run == 2 : width == 2 ? run >= 2 : run % 2 == 1;
        if (fits && end > from && !Character.isWhitespace(source.charAt(at - 1))) {
          return end;
        }
        at += run;
      } else {
        at = skipped(at, to);
      }
    }
    return -1;
  }

  /** Behind a whole escape, code span or formula: marks inside those mean nothing. */
  private int skipped(int at, int to) {
    char c = source.charAt(at);
    if (c == '\\') {
      return at + 2;
    }
    int end = -1;
    if (c == '`') {
      end = source.indexOf('`', at + 1);
    } else if (c == '$' && dialect.formulas()) {
      end = closingDollar(at + 1, to);
    }
    return end < 0 || end >= to ? at + 1 : end + 1;
  }

  private int run(int at, int to) {
    int end = at;
    while (end < to && source.charAt(end) == source.charAt(at)) {
      end++;
    }
    return end - at;
  }
}
