package vn.benhoc.bank.control;

import java.util.Optional;

/** Says whether a formula can be set. */
@FunctionalInterface
public interface FormulaReader {

  /** Takes every formula as it is; for texts that were checked before. */
  FormulaReader TRUSTING = latex -> Optional.empty();

  /** Why the formula can't be set; empty if it can. */
  Optional<String> fault(String latex);
}
