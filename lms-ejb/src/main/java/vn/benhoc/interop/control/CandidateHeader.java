package vn.benhoc.interop.control;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.benhoc.interop.boundary.InteropRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * The heading of a candidate list: the first row that names the sector code. Rows above it are
 * titles.
 *
 * @param row its number
 * @param columns where each known column is
 * @param headings what every column is headed
 * @param repeated columns whose heading is there a second time, with where that is
 */
record CandidateHeader(
    int row,
    Map<CandidateColumn, Integer> columns,
    Map<Integer, String> headings,
    Map<Integer, CandidateColumn> repeated) {

  private static final int ROWS_LOOKED_AT = 20;

  CandidateHeader {
    columns = Map.copyOf(columns);
    headings = Map.copyOf(headings);
    repeated = Map.copyOf(repeated);
  }

  /**
   * The heading.
   *
   * @throws RefusedException {@code table-header-missing}
   */
  static CandidateHeader in(List<TableRow> rows) {
    return rows.stream()
        .limit(ROWS_LOOKED_AT)
        .map(CandidateHeader::read)
        .filter(header -> header.columns.containsKey(CandidateColumn.SECTOR_CODE))
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.of(
                    InteropRefusal.TABLE_HEADER_MISSING,
                    Map.of("heading", CandidateColumn.SECTOR_CODE.heading())));
  }

  private static CandidateHeader read(TableRow row) {
    Map<CandidateColumn, Integer> columns = new EnumMap<>(CandidateColumn.class);
    Map<Integer, String> headings = new HashMap<>();
    Map<Integer, CandidateColumn> repeated = new HashMap<>();
    for (TableCell cell : row.cells()) {
      headings.put(cell.column(), cell.text());
      Optional<CandidateColumn> known = CandidateColumn.of(cell.text());
      if (known.isPresent() && columns.putIfAbsent(known.get(), cell.column()) != null) {
        repeated.put(cell.column(), known.get());
      }
    }
    return new CandidateHeader(row.number(), columns, headings, repeated);
  }

  /** Headings of columns that mean nothing here, by column. */
  Map<Integer, String> unknown() {
    Map<Integer, String> unknown = new HashMap<>(headings);
    unknown.keySet().removeAll(columns.values());
    unknown.keySet().removeAll(repeated.keySet());
    return unknown;
  }
}
