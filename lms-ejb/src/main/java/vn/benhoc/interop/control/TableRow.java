package vn.benhoc.interop.control;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number from 1, as spreadsheets show it
 * @param cells in the order of their columns; those that are empty may be missing
 */
record TableRow(int number, List<TableCell> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column; an empty one where there is none. */
  TableCell cell(int column) {
    return cells.stream()
        .filter(cell -> cell.column() == column)
        .findFirst()
        .orElse(new TableCell(column, TableCell.Kind.TEXT, ""));
  }

  boolean isEmpty() {
    return cells.stream().allMatch(TableCell::isEmpty);
  }
}
