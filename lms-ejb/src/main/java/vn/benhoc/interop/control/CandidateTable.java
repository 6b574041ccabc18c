package vn.benhoc.interop.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.exam.boundary.EntryFinding;
import vn.benhoc.interop.boundary.CandidateImportView.CellFinding;

/** A candidate list read out of a file: what its rows say, and what is wrong with its cells. */
final class CandidateTable {

  private static final int SHOWN = 100;

  private final CandidateHeader header;
  private final Map<Integer, TableRow> rows = new HashMap<>();
  private final List<CandidateEntry> entries = new ArrayList<>();
  private final List<CellFinding> findings = new ArrayList<>();

  private CandidateTable(CandidateHeader header) {
    this.header = header;
  }

  /** Reads the rows below the heading. */
  static CandidateTable of(List<TableRow> rows) {
    CandidateTable table = new CandidateTable(CandidateHeader.in(rows));
    table.checkHeader();
    for (TableRow row : rows) {
      if (row.number() > table.header.row()) {
        table.read(row);
      }
    }
    return table;
  }

  List<CandidateEntry> entries() {
    return List.copyOf(entries);
  }

  /** What is wrong with the file itself; what it names is another's to judge. */
  List<CellFinding> findings() {
    return List.copyOf(findings);
  }

  private void checkHeader() {
    new TreeMap<>(header.repeated())
        .forEach(
            (column, known) ->
                findings.add(
                    finding(
                        new Place(header.row(), column),
                        true,
                        "column-twice",
                        Map.of("heading", known.heading()))));
    new TreeMap<>(header.unknown())
        .forEach(
            (column, heading) ->
                findings.add(
                    finding(
                        new Place(header.row(), column),
                        false,
                        "column-ignored",
                        Map.of("heading", heading))));
  }

  /** A row that has nothing in any known column is none: a number without a name, a signature. */
  private void read(TableRow row) {
    if (header.columns().values().stream().allMatch(column -> row.cell(column).isEmpty())) {
      return;
    }
    rows.put(row.number(), row);
    CandidateCells cells = new CandidateCells();
    for (Map.Entry<CandidateColumn, Integer> column : header.columns().entrySet()) {
      TableCell cell = row.cell(column.getValue());
      if (!cell.isEmpty()) {
        CellFault fault = cells.put(column.getKey(), cell);
        if (fault != null) {
          Place place = new Place(row.number(), cell.column());
          findings.add(located(place, cell, true, fault.code(), fault.parameters()));
        }
      }
    }
    entries.add(cells.entry(row.number()));
  }

  /** Where something is. */
  private record Place(int row, int column) {}

  private CellFinding finding(
      Place place, boolean blocks, String code, Map<String, String> parameters) {
    String heading = header.headings().getOrDefault(place.column(), "");
    return new CellFinding(
        place.row(),
        TableCell.letter(place.column()),
        shown(heading),
        shown(heading),
        blocks,
        code,
        parameters);
  }

  private CellFinding located(
      Place place, TableCell cell, boolean blocks, String code, Map<String, String> parameters) {
    return new CellFinding(
        place.row(),
        TableCell.letter(place.column()),
        shown(header.headings().getOrDefault(place.column(), "")),
        shown(cell.text()),
        blocks,
        code,
        parameters);
  }

  /** What somebody else found in an entry, at the cell it came from. */
  CellFinding located(EntryFinding found) {
    @Nullable Integer column =
        CandidateColumn.ofField(found.field()).map(header.columns()::get).orElse(null);
    @Nullable TableRow row = rows.get(found.row());
    if (column == null || row == null) {
      String heading =
          CandidateColumn.ofField(found.field()).map(CandidateColumn::heading).orElse("");
      return new CellFinding(
          found.row(), "", heading, "", found.blocks(), found.code(), found.parameters());
    }
    TableCell cell = row.cell(column);
    boolean maybeLost =
        found.code().equals("person-unknown") && cell.kind() == TableCell.Kind.NUMBER;
    return located(
        new Place(found.row(), column),
        cell,
        found.blocks(),
        maybeLost ? "person-unknown-zeros-lost" : found.code(),
        found.parameters());
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
  }
}
