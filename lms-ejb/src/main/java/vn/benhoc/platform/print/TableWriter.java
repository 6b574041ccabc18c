package vn.benhoc.platform.print;

import java.util.ArrayList;
import java.util.List;
import vn.benhoc.platform.print.Block.Column;
import vn.benhoc.platform.print.Block.RowRoom;
import vn.benhoc.platform.print.Block.Side;
import vn.benhoc.platform.print.Block.Table;
import vn.benhoc.platform.print.PdfSheets.Lettering;
import vn.benhoc.platform.print.PdfSheets.Spot;

/**
 * Writes a table. A row stays whole if a sheet has room for it; the head comes again on each sheet.
 */
final class TableWriter {

  private static final float SIZE = 9.5f;
  private static final float LINE = SIZE * Cursor.LEADING;
  private static final float INSET = 3;
  private static final float TO_SIGN = 22;
  private static final Lettering HEAD = new Lettering(Face.BOLD, SIZE);
  private static final Lettering CELL = new Lettering(Face.REGULAR, SIZE);

  private final Cursor cursor;
  private final Table table;
  private final float[] edges;

  TableWriter(Cursor cursor, Table table) {
    this.cursor = cursor;
    this.table = table;
    this.edges = edges(table.columns());
  }

  private static float[] edges(List<Column> columns) {
    float all = columns.stream().mapToInt(Column::share).sum();
    float[] edges = new float[columns.size() + 1];
    edges[0] = Cursor.LEFT;
    for (int i = 0; i < columns.size(); i++) {
      edges[i + 1] = edges[i] + Cursor.WIDE * columns.get(i).share() / all;
    }
    return edges;
  }

  /** How high its head and its first row are; of a high one, so much that it is worth beginning. */
  float beginning() {
    float first = table.rows().isEmpty() ? 0 : height(cells(table.rows().get(0), CELL), least());
    return Math.min(height(head(), 0) + first, Cursor.whole() / 2);
  }

  private List<List<String>> head() {
    return cells(table.columns().stream().map(Column::head).toList(), HEAD);
  }

  private float least() {
    return table.room() == RowRoom.TO_SIGN ? TO_SIGN : 0;
  }

  void write() {
    List<List<String>> head = head();
    float least = least();
    cursor.need(beginning());
    row(head, HEAD, 0);
    for (List<String> row : table.rows()) {
      List<List<String>> cells = cells(row, CELL);
      if (height(cells, least) > cursor.free()) {
        cells = split(cells, head, least);
      }
      row(cells, CELL, least);
    }
    cursor.down(6);
  }

  /** Goes on a new sheet, after what fills whole ones of a row that is higher than any. */
  private List<List<String>> split(List<List<String>> cells, List<List<String>> head, float least) {
    List<List<String>> rest = cells;
    float whole = Cursor.whole() - height(head, 0);
    while (true) {
      cursor.turn();
      row(head, HEAD, 0);
      if (height(rest, least) <= whole) {
        return rest;
      }
      int lines = (int) ((whole - 2 * INSET) / LINE);
      row(part(rest, 0, lines), CELL, least);
      rest = part(rest, lines, Integer.MAX_VALUE);
    }
  }

  private static List<List<String>> part(List<List<String>> cells, int from, int to) {
    return cells.stream()
        .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
        .toList();
  }

  private List<List<String>> cells(List<String> texts, Lettering type) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(cursor.lines(texts.get(i), edges[i + 1] - edges[i] - 2 * INSET, type));
    }
    return cells;
  }

  private static float height(List<List<String>> cells, float least) {
    int most = cells.stream().mapToInt(List::size).max().orElse(0);
    return Math.max(least, most * LINE + 2 * INSET);
  }

  private void row(List<List<String>> cells, Lettering type, float least) {
    float top = cursor.y();
    float height = height(cells, least);
    for (int i = 0; i < cells.size(); i++) {
      cursor.frame(edges[i], top, edges[i + 1] - edges[i], height);
      Side side = type.equals(HEAD) ? Side.CENTRE : table.columns().get(i).side();
      float y = top - INSET - SIZE;
      for (String line : cells.get(i)) {
        cursor.write(line, new Spot(x(line, i, side, type), y), type);
        y -= LINE;
      }
    }
    cursor.down(height);
  }

  private float x(String line, int column, Side side, Lettering type) {
    float left = edges[column] + INSET;
    float spare = edges[column + 1] - INSET - left - cursor.width(line, type);
    return switch (side) {
      case LEFT -> left;
      case CENTRE -> left + spare / 2;
      case RIGHT -> left + spare;
    };
  }
}
