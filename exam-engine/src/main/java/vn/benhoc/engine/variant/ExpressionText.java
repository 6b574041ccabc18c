package vn.benhoc.engine.variant;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What can be said about the text of an expression before it is read. The library takes a sign
 * behind {@code ^} or behind another sign for the end of the operand before it, so that {@code
 * 2*10^-3} would be 2^10 · (−3), and takes an operand that follows another one inside a call, or a
 * comma inside parentheses of sums, for one more operand of the call.
 */
final class ExpressionText {

  /** A text; behind a backslash stand only a quote and a backslash. */
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\[\"\\\\])*+\"");

  /** Stands for a text where only its place matters. */
  private static final String SOME_STRING = "#";

  private static final Pattern FOREIGN = Pattern.compile("[^\\p{Alnum}_.,()+\\-*/^=!<>&| ]");

  /** A sign or a "not" as the exponent, or before another. */
  private static final Pattern SIGN_BEHIND_SIGN =
      Pattern.compile("\\^ *[-+!]|(?:^|[^\\p{Alnum}_.)# ]) *[-!] *[-+!]");

  private static final List<Pattern> ODD =
      List.of(
          // hexadecimal numbers
          Pattern.compile("(?<![\\p{Alnum}_])0[xX]"),
          // parentheses around nothing
          Pattern.compile("\\( *\\)"),
          // a comma or an operator with nothing on one side
          Pattern.compile("[(,] *(?:[,+*/^=<>&|]|!=)"),
          Pattern.compile("[-+*/^!=<>&|,] *[),]"),
          // an operand behind an operand
          Pattern.compile("[\\p{Alnum}_.)#] +[\\p{Alnum}_.#]|[)#] *[\\p{Alnum}_.(#]"),
          Pattern.compile("[\\p{Alnum}_.]#|(?<![\\p{Alnum}_.])[0-9.][\\p{Alnum}_.]* *\\("));

  private ExpressionText() {}

  /**
   * Refuses what the library would take but an expression is not.
   *
   * @throws TemplateFault {@code expression-too-long}, {@code sign-needs-parentheses}, {@code
   *     expression-not-readable}
   */
  static void check(String text) {
    if (text.length() > Limits.EXPRESSION_LENGTH) {
      throw new TemplateFault("expression-too-long");
    }
    String code = STRING.matcher(text).replaceAll(SOME_STRING);
    if (SIGN_BEHIND_SIGN.matcher(code).find()) {
      throw TemplateFault.of("sign-needs-parentheses", "expression", text);
    }
    if (code.indexOf('"') >= 0
        || FOREIGN.matcher(STRING.matcher(text).replaceAll("")).find()
        || ODD.stream().anyMatch(odd -> odd.matcher(code).find())
        || !areCommasInCalls(code)) {
      throw TemplateFault.of("expression-not-readable", "expression", text);
    }
  }

  /** Whether every comma stands directly inside the parentheses of a call. */
  private static boolean areCommasInCalls(String code) {
    Deque<Boolean> calls = new ArrayDeque<>();
    char before = ' ';
    for (int index = 0; index < code.length(); index++) {
      char sign = code.charAt(index);
      if (sign == '(') {
        calls.push(before == '_' || Character.isLetterOrDigit(before));
      } else if (sign == ')') {
        calls.poll();
      } else if (sign == ',' && !Boolean.TRUE.equals(calls.peek())) {
        return false;
      }
      before = sign == ' ' ? before : sign;
    }
    return true;
  }
}
