package vn.benhoc.bank.control;

/**
 * What the marks of a text mean.
 *
 * @param formulas whether {@code $…$} is a formula; if not, a dollar is a dollar
 * @param singleStar whether {@code *…*} is emphasis; not in texts full of program code
 * @param underline whether {@code __…__} underlines; not where it may be a name of a program
 * @param references how many options or statements {@code @{1}}, {@code @{2}} … can name; 0 where
 *     such a reference is plain text
 */
record MarkupDialect(
    boolean formulas, boolean singleStar, boolean underline, int references, FormulaReader reader) {

  static MarkupDialect own(FormulaReader reader) {
    return new MarkupDialect(true, true, true, 0, reader);
  }

  static MarkupDialect ofProgramCode() {
    return new MarkupDialect(false, false, false, 0, FormulaReader.TRUSTING);
  }

  MarkupDialect naming(int parts) {
    return new MarkupDialect(formulas, singleStar, underline, parts, reader);
  }
}
