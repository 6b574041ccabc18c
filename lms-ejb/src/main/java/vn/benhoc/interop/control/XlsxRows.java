package vn.benhoc.interop.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.benhoc.interop.control.TableCell.Kind;
import vn.benhoc.platform.problem.RefusedException;

/** Reads the first sheet of a workbook (.xlsx), within the limits. One use. */
final class XlsxRows {

  private final XlsxParts.Look look;
  private final List<TableRow> rows = new ArrayList<>();

  private XlsxRows(XlsxParts.Look look) {
    this.look = look;
  }

  static List<TableRow> of(byte[] file) {
    try {
      return new XlsxRows(XlsxParts.look(file)).read(file);
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // The reader trusts workbooks; what it stumbles over in a broken one can be anything.
      RefusedException refused = TableLimits.notReadable(0);
      refused.addSuppressed(e);
      throw refused;
    }
  }

  private List<TableRow> read(byte[] file) throws IOException {
    // Where a workbook has no styles, the reader must not look for them; no number is a date then.
    ReadingOptions options = new ReadingOptions(look.hasStyles(), true);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), options);
        Stream<Row> stream = book.getFirstSheet().openStream()) {
      Iterator<Row> all = stream.iterator();
      while (all.hasNext()) {
        add(row(all.next()));
      }
    }
    return rows;
  }

  private void add(TableRow row) {
    if (!row.isEmpty()) {
      if (rows.size() == TableLimits.MOST_ROWS) {
        throw TableLimits.tooLong();
      }
      rows.add(row);
    }
  }

  private TableRow row(Row row) {
    List<TableCell> cells = new ArrayList<>();
    for (Cell cell : row) {
      TableCell read = cell(cell, row.getRowNum());
      if (read != null && !read.isEmpty()) {
        if (read.column() >= TableLimits.MOST_COLUMNS) {
          throw TableLimits.tooWide(row.getRowNum());
        }
        cells.add(read);
      }
    }
    return new TableRow(row.getRowNum(), cells);
  }

  private @Nullable TableCell cell(@Nullable Cell cell, int row) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return null;
    }
    int column = cell.getColumnIndex();
    if (look.merged().stream().anyMatch(range -> range.holds(row, column))) {
      return new TableCell(column, Kind.MERGED, shortened(cell.getText()));
    }
    String formula = cell.getFormula();
    if (formula != null || cell.getType() == CellType.FORMULA) {
      return new TableCell(column, Kind.FORMULA, "=" + shortened(formula == null ? "" : formula));
    }
    return switch (cell.getType()) {
      case NUMBER -> number(cell, column);
      case ERROR -> new TableCell(column, Kind.FAULT, shortened(cell.getText()));
      case STRING, BOOLEAN, FORMULA, EMPTY ->
          new TableCell(column, Kind.TEXT, shortened(cell.getText()));
    };
  }

  private static TableCell number(Cell cell, int column) {
    if (isDate(cell.getDataFormatString())) {
      String day = cell.asDate().toLocalDate().toString();
      return new TableCell(column, Kind.DATE, day);
    }
    BigDecimal value = cell.asNumber();
    // 1E400000000 is a number of a few characters that would be written with millions.
    boolean plain = Math.abs((long) value.scale()) < 100 && value.precision() < 100;
    String text = plain ? value.stripTrailingZeros().toPlainString() : value.toString();
    return new TableCell(column, Kind.NUMBER, shortened(text));
  }

  /** A format shows a date if it has a day or a year, outside of quotes, brackets and escapes. */
  private static boolean isDate(@Nullable String format) {
    if (format == null) {
      return false;
    }
    String bare =
        format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|general", "");
    return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0;
  }

  private static String shortened(@Nullable String text) {
    String stripped = text == null ? "" : text.strip();
    return stripped.length() > TableLimits.LONGEST_CELL
        ? stripped.substring(0, TableLimits.LONGEST_CELL)
        : stripped;
  }
}
