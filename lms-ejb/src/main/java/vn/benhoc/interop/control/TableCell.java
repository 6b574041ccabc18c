package vn.benhoc.interop.control;

/**
 * A cell of a file.
 *
 * @param column from 0
 * @param text what it holds, without white space around; of a date {@code yyyy-MM-dd}, of a formula
 *     the formula
 */
record TableCell(int column, Kind kind, String text) {

  /** What a program made of what somebody typed. */
  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    FORMULA,
    FAULT,
    MERGED
  }

  boolean isEmpty() {
    return text.isEmpty() && kind == Kind.TEXT;
  }

  /** The letter of a column as spreadsheets show it: A to Z, AA … */
  static String letter(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }
}
