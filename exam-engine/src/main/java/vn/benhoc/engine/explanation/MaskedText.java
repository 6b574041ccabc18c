package vn.benhoc.engine.explanation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a text of the same length in which only prose is left: mark-up that ends a line becomes
 * line ends, other mark-up a filler that patterns may skip, formulas and entities an opaque sign
 * that ends every word.
 */
final class MaskedText {

  /** Stands for inline mark-up. */
  static final char FILLER = '\u0001';

  /** Stands for formulas and entities. */
  static final char OPAQUE = '\uFFFC';

  private static final Pattern NOT_PROSE =
      Pattern.compile(
          "(?<math><(span|div)\\b[^>]*\\bdata-math\\b[^>]*>.*?</\\2>"
              + "|(?<!\\\\)\\$\\$.*?(?<!\\\\)\\$\\$|(?<!\\\\)\\$[^$\\n]*?(?<!\\\\)\\$)"
              + "|(?<block></?(?:p|br|div|li|ul|ol|table|thead|tbody|tr|td|th|h[1-6])\\b[^>]*>)"
              + "|(?<inline><[^>]*>)"
              + "|(?<space>&nbsp;)"
              + "|(?<entity>&#?\\w+;)",
          Pattern.DOTALL);

  private static final String LETTER = "\\s*\\{?\\s*(?<letter>[A-Z])\\s*\\}?\\s*";
  private static final List<Pattern> LONE_LETTERS =
      List.of(
          Pattern.compile("<span\\b[^>]*\\bdata-math\\b[^>]*>" + LETTER + "</span>"),
          Pattern.compile("(?<![\\\\$])\\$" + LETTER + "\\$(?!\\$)"),
          Pattern.compile("(?<![\\\\^_}\\w$=({])\\{(?<letter>[A-Z])\\}(?!\\{)"));

  private MaskedText() {}

  /**
   * The masked copy in which an inline formula of a single capital letter, with or without braces,
   * shows its letter.
   */
  static String withLettersOpen(String text) {
    StringBuilder masked = new StringBuilder(of(text));
    for (Pattern lone : LONE_LETTERS) {
      Matcher matcher = lone.matcher(text);
      while (matcher.find()) {
        fill(masked, matcher, FILLER);
        masked.setCharAt(matcher.start("letter"), text.charAt(matcher.start("letter")));
      }
    }
    return masked.toString();
  }

  /** The masked copy. */
  static String of(String text) {
    StringBuilder masked = new StringBuilder(text);
    Matcher matcher = NOT_PROSE.matcher(text);
    while (matcher.find()) {
      char sign = OPAQUE;
      if (matcher.group("block") != null) {
        sign = '\n';
      } else if (matcher.group("inline") != null) {
        sign = FILLER;
      } else if (matcher.group("space") != null) {
        sign = ' ';
      }
      fill(masked, matcher, sign);
    }
    return masked.toString();
  }

  private static void fill(StringBuilder masked, Matcher found, char sign) {
    for (int index = found.start(); index < found.end(); index++) {
      masked.setCharAt(index, sign);
    }
  }
}
