package vn.benhoc.web.interop;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.benhoc.web.interop.CandidateImportBody.CellFindingBody;

/** Findings as a table that spreadsheets open: UTF-8 with a mark, commas, quotes where needed. */
final class CandidateReport {

  private static final String MARK = "\ufeff";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CandidateReport() {}

  /**
   * The table.
   *
   * @param head what its five columns are headed
   */
  static String csv(List<String> head, List<CellFindingBody> findings) {
    return Stream.concat(Stream.of(head), findings.stream().map(CandidateReport::cells))
        .map(CandidateReport::line)
        .collect(Collectors.joining("\r\n", MARK, "\r\n"));
  }

  private static List<String> cells(CellFindingBody finding) {
    return List.of(
        finding.row() == 0 ? "" : Integer.toString(finding.row()),
        finding.column(),
        finding.header(),
        finding.found(),
        finding.message());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CandidateReport::cell).collect(Collectors.joining(","));
  }

  /** A cell that a spreadsheet would take for a formula is told to be text. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String plain = formula ? "'" + text : text;
    boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
