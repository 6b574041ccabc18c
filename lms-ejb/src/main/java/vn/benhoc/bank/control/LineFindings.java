package vn.benhoc.bank.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is found on one line. For use by one thread. */
final class LineFindings {

  private final int line;
  private final List<LineFinding> all = new ArrayList<>();

  LineFindings(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  void error(String field, String code) {
    error(field, code, Map.of());
  }

  void error(String field, String code, Map<String, String> parameters) {
    all.add(new LineFinding(line, Severity.ERROR, code, field, parameters));
  }

  void warning(String field, String code) {
    warning(field, code, Map.of());
  }

  void warning(String field, String code, Map<String, String> parameters) {
    all.add(new LineFinding(line, Severity.WARNING, code, field, parameters));
  }

  boolean hasErrors() {
    return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  List<LineFinding> all() {
    return List.copyOf(all);
  }
}
