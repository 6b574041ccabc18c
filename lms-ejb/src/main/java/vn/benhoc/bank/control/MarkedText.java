package vn.benhoc.bank.control;

import java.util.List;

/** A text turned into the stored subset, and what was found on the way. */
record MarkedText(String html, List<TextFault> faults) {

  MarkedText {
    faults = List.copyOf(faults);
  }
}
