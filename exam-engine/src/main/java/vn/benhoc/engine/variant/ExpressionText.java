package vn.benhoc.engine.variant;

import java.util.regex.Pattern;

/** What can be said about the text of an expression before it is read. */
final class ExpressionText {

  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{Alnum}_.,()+\\-*/^=!<>&|\" ]");

  /** Hexadecimal numbers, and a comma with nothing behind it. */
  private static final Pattern ODD = Pattern.compile("(?<![\\p{Alnum}_])0[xX]|,\\s*\\)");

  private ExpressionText() {}

  /**
   * Refuses what the library would take but an expression is not.
   *
   * @throws TemplateFault {@code expression-too-long}, {@code expression-not-readable}
   */
  static void check(String text) {
    if (text.length() > Limits.EXPRESSION_LENGTH) {
      throw new TemplateFault("expression-too-long");
    }
    String withoutStrings = STRING.matcher(text).replaceAll("\"\"");
    if (FOREIGN.matcher(withoutStrings).find() || ODD.matcher(withoutStrings).find()) {
      throw TemplateFault.of("expression-not-readable", "expression", text);
    }
  }
}
