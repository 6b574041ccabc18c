package vn.benhoc.interop.control;

import java.util.Map;

/** What is wrong with a cell. */
record CellFault(String code, Map<String, String> parameters) {

  CellFault {
    parameters = Map.copyOf(parameters);
  }

  static CellFault of(String code, String found) {
    return new CellFault(code, Map.of("found", found));
  }
}
