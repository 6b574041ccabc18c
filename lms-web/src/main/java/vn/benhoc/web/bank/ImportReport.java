package vn.benhoc.web.bank;

import java.util.List;

/** Findings as a table that spreadsheets open: UTF-8 with a mark, commas, quotes where needed. */
final class ImportReport {

  private static final String MARK = "\ufeff";
  private static final String HEAD = "line,severity,field,code,message\r\n";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private ImportReport() {}

  static String csv(List<ImportBody.FindingBody> findings) {
    StringBuilder csv = new StringBuilder(MARK).append(HEAD);
    for (ImportBody.FindingBody finding : findings) {
      String field = finding.field();
      csv.append(finding.line()).append(',');
      csv.append(finding.severity()).append(',');
      csv.append(cell(field == null ? "" : field)).append(',');
      csv.append(finding.code()).append(',');
      csv.append(cell(finding.message())).append("\r\n");
    }
    return csv.toString();
  }

  /** A cell that a spreadsheet would take for a formula is told to be text. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String plain = formula ? "'" + text : text;
    boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
