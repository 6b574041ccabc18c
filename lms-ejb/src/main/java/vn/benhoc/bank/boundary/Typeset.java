package vn.benhoc.bank.boundary;

import java.util.List;

/**
 * A stored text made ready for a candidate's page.
 *
 * @param html formulas as KaTeX sets them; style attributes are called {@code data-style}, for the
 *     page to apply by script
 * @param faults formulas that could not be set and stand there as their source
 */
public record Typeset(String html, List<String> faults) {

  public Typeset {
    faults = List.copyOf(faults);
  }
}
