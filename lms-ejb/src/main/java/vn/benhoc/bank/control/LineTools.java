package vn.benhoc.bank.control;

import vn.benhoc.platform.id.Ids;

/** What every shape of line is read with. */
public record LineTools(Vocabulary vocabulary, FormulaReader formulas, Ids ids) {

  private static final int IDENTITY_BYTES = 6;

  /** A fresh identity of an option or statement; it tells nothing about order. */
  String identity() {
    return ids.token(IDENTITY_BYTES);
  }
}
