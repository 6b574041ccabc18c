package vn.benhoc.interop.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.benhoc.interop.boundary.InteropRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Reads text tables (RFC 4180 and its relatives): UTF-8 with or without a mark, cells parted by the
 * semicolon, comma or tab that the first lines have most of, in quotes where needed. One use.
 */
final class CsvRows {

  private static final String MARK = "\ufeff";
  private static final String HINT = "sep=";
  private static final int LINES_LOOKED_AT = 20;

  private final String text;
  private final char separator;
  private final List<TableRow> rows = new ArrayList<>();
  private int at;
  private int number;

  private CsvRows(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  static List<TableRow> of(byte[] file) {
    String text = decoded(file);
    if (text.indexOf('\0') >= 0) {
      throw RefusedException.of(InteropRefusal.TABLE_TYPE_UNKNOWN);
    }
    return new CsvRows(text.startsWith(MARK) ? text.substring(1) : text).read();
  }

  private static String decoded(byte[] file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(file))
          .toString();
    } catch (CharacterCodingException e) {
      throw notUtf8(file);
    }
  }

  private static RefusedException notUtf8(byte[] file) {
    String lenient = new String(file, StandardCharsets.UTF_8);
    int wrong = lenient.indexOf('\ufffd');
    long line = lenient.substring(0, Math.max(0, wrong)).chars().filter(c -> c == '\n').count() + 1;
    return RefusedException.of(InteropRefusal.TABLE_NOT_UTF8, Map.of("row", Long.toString(line)));
  }

  /** The hint that some programs write in the first line wins; else whatever is there most. */
  private static char separator(String text) {
    if (text.startsWith(HINT) && text.length() > HINT.length()) {
      return text.charAt(HINT.length());
    }
    String head = String.join("\n", text.lines().limit(LINES_LOOKED_AT).toList());
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(mark -> head.chars().filter(c -> c == mark).count()))
        .orElse(',');
  }

  private List<TableRow> read() {
    while (at < text.length()) {
      number++;
      TableRow row = row();
      boolean hint = number == 1 && text.startsWith(HINT);
      if (!row.isEmpty() && !hint) {
        if (rows.size() == TableLimits.MOST_ROWS) {
          throw TableLimits.tooLong();
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private TableRow row() {
    List<TableCell> cells = new ArrayList<>();
    boolean more = true;
    for (int column = 0; more; column++) {
      String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
      if (!cell.isEmpty()) {
        if (column >= TableLimits.MOST_COLUMNS) {
          throw TableLimits.tooWide(number);
        }
        cells.add(new TableCell(column, TableCell.Kind.TEXT, cell));
      }
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    endOfRow();
    return new TableRow(number, cells);
  }

  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
      at++;
    }
    return shortened(text.substring(from, at));
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      at++;
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        // Whatever stands between the quote and the next separator is of no cell: it is kept.
        return shortened(cell.append(plain()).toString());
      }
    }
    throw TableLimits.notReadable(number);
  }

  private void endOfRow() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** What is longer than any cell may be is cut behind that, so that it is still too long. */
  private static String shortened(String cell) {
    String stripped = cell.strip();
    return stripped.length() > TableLimits.LONGEST_CELL
        ? stripped.substring(0, TableLimits.LONGEST_CELL)
        : stripped;
  }
}
