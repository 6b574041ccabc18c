package vn.benhoc.bank.control;

import java.util.List;

/**
 * What the marks of a text mean.
 *
 * @param formulas whether {@code $…$} is a formula; if not, a dollar is a dollar
 * @param singleStar whether {@code *…*} is emphasis; not in texts full of program code
 * @param references ids that {@code @{1}}, {@code @{2}} … stand for; empty where none are allowed
 */
record MarkupDialect(
    boolean formulas, boolean singleStar, List<String> references, FormulaReader reader) {

  MarkupDialect {
    references = List.copyOf(references);
  }

  static MarkupDialect own(FormulaReader reader) {
    return new MarkupDialect(true, true, List.of(), reader);
  }

  static MarkupDialect ofProgramCode() {
    return new MarkupDialect(false, false, List.of(), FormulaReader.TRUSTING);
  }

  MarkupDialect naming(List<String> ids) {
    return new MarkupDialect(formulas, singleStar, ids, reader);
  }
}
