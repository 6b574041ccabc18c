package vn.benhoc.bank.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text that may hold LaTeX without dollars.
 *
 * @param math whether it can stand in a formula
 * @param trigger whether it can only be meant as one
 */
record BareToken(String text, boolean math, boolean trigger) {

  private static final Pattern PIECES =
      Pattern.compile(
          "(?<env>\\\\begin\\{(\\w+)}.*?\\\\end\\{\\2})"
              + "|(?<command>\\\\(?:[A-Za-z]+|[{}%|,;:! ]))"
              + "|(?<script>(?<=[\\p{L}\\d)}\\]|'’ ])[_^](?=[\\p{Alnum}{\\\\(+-]))"
              + "|(?<number>\\d+(?:[.,]\\d+)*)"
              + "|(?<word>\\p{L}+)"
              + "|(?<space>[ \\t\\u00a0]+)"
              + "|(?<sign>[-+*/=<>()\\[\\]{}|'’!,.;:–−×·≤≥≠±°π∞∈→⇒⇔])"
              + "|(?<other>.)",
          Pattern.DOTALL);
  private static final Set<String> FUNCTIONS =
      Set.of("sin", "cos", "tan", "cot", "log", "ln", "lg", "lim", "max", "min", "mod");
  private static final Pattern NAME = Pattern.compile("[A-Z]{1,5}|[A-Za-z]");
  private static final Pattern SHORT = Pattern.compile("[A-Za-z]{1,4}");
  private static final String BONDS = "_^({=+-*/\\})";
  private static final int LONGEST_GROUP = 2000;

  boolean isSpace() {
    return text.isBlank();
  }

  static List<BareToken> of(String text) {
    List<BareToken> tokens = new ArrayList<>();
    Matcher matcher = PIECES.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      int end = matcher.end();
      if (matcher.group("script") != null && end < text.length() && text.charAt(end) == '{') {
        end = Math.max(end, groupEnd(text, end));
      }
      tokens.add(token(matcher, text.substring(at, end), text));
      at = end;
    }
    return tokens;
  }

  private static BareToken token(Matcher matcher, String piece, String whole) {
    if (matcher.group("env") != null
        || matcher.group("command") != null
        || matcher.group("script") != null) {
      return new BareToken(piece, true, true);
    }
    if (matcher.group("word") != null) {
      return new BareToken(piece, isMathWord(matcher, piece, whole), false);
    }
    return new BareToken(piece, matcher.group("other") == null, false);
  }

  private static boolean isMathWord(Matcher matcher, String word, String whole) {
    if (FUNCTIONS.contains(word) || NAME.matcher(word).matches()) {
      return true;
    }
    int before = matcher.start() - 1;
    int after = matcher.end();
    boolean bound =
        (before >= 0 && BONDS.indexOf(whole.charAt(before)) >= 0)
            || (after < whole.length() && BONDS.indexOf(whole.charAt(after)) >= 0)
            || (before >= 0 && Character.isDigit(whole.charAt(before)));
    return bound && SHORT.matcher(word).matches();
  }

  /** Behind the brace that closes the one at a position; the position itself if none does. */
  static int groupEnd(String text, int open) {
    int depth = 0;
    int last = Math.min(text.length(), open + LONGEST_GROUP);
    for (int i = open; i < last; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return open;
  }
}
