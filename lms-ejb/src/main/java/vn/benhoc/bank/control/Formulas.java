package vn.benhoc.bank.control;

import org.jsoup.nodes.Entities;

/** How formulas stand in the stored subset. */
final class Formulas {

  private Formulas() {}

  static String inline(String latex) {
    return "<span data-math=\"inline\">" + escape(latex) + "</span>";
  }

  static String display(String latex) {
    return "<div data-math=\"display\">" + escape(latex) + "</div>";
  }

  static String escape(String text) {
    return Entities.escape(text);
  }

  /** Whether every brace that isn't escaped has its partner. */
  static boolean bracesBalance(String latex) {
    int depth = 0;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
