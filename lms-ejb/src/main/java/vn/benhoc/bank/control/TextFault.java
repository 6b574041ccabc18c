package vn.benhoc.bank.control;

import java.util.Map;

/**
 * What is wrong inside one marked-up text.
 *
 * @param code names the text {@code finding.<code>}
 */
record TextFault(String code, Map<String, String> parameters) {

  private static final int EXCERPT = 60;

  TextFault {
    parameters = Map.copyOf(parameters);
  }

  static TextFault of(String code) {
    return new TextFault(code, Map.of());
  }

  static TextFault near(String code, String excerpt) {
    return new TextFault(code, Map.of("excerpt", shortened(excerpt)));
  }

  static String shortened(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }
}
