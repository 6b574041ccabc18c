package vn.benhoc.bank.control;

/** A formula that can't be set, and what KaTeX says about it. */
final class FormulaFault extends Exception {

  private static final long serialVersionUID = 1L;

  FormulaFault(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
