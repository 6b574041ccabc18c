package vn.benhoc.interop.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.exam.boundary.EntryFinding;
import vn.benhoc.interop.boundary.CandidateImportView.CellFinding;
import vn.benhoc.interop.entity.CandidateImport;

/**
 * A file of candidates after its check.
 *
 * @param findings all there are, row by row
 */
public record CandidateFile(List<CandidateEntry> entries, List<CellFinding> findings) {

  /** How many findings are kept and shown. */
  public static final int SHOWN = 1_000;

  public CandidateFile {
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }

  /**
   * Reads and checks a file.
   *
   * @param judge what is to say about the people and rooms that it names
   */
  public static CandidateFile of(
      byte[] file, Function<List<CandidateEntry>, List<EntryFinding>> judge) {
    CandidateTable table = CandidateTable.of(TableReader.rows(file));
    List<CellFinding> findings = new ArrayList<>(table.findings());
    Set<String> unread =
        findings.stream()
            .filter(CellFinding::blocks)
            .map(CandidateFile::place)
            .collect(Collectors.toSet());
    for (EntryFinding found : judge.apply(table.entries())) {
      CellFinding located = table.located(found);
      // What could not be read is not missing besides.
      if (!unread.contains(place(located))) {
        findings.add(located);
      }
    }
    findings.sort(Comparator.comparingInt(CellFinding::row).thenComparing(CellFinding::column));
    return new CandidateFile(table.entries(), findings);
  }

  private static String place(CellFinding finding) {
    return finding.column() + finding.row();
  }

  public CandidateImport.Counts counts() {
    int errors = (int) findings.stream().filter(CellFinding::blocks).count();
    return new CandidateImport.Counts(entries.size(), errors, findings.size() - errors);
  }

  /** Those that stand against it before the others, as many as are shown. */
  public List<CellFinding> shown() {
    return findings.stream()
        .sorted(Comparator.comparing(CellFinding::blocks).reversed())
        .limit(SHOWN)
        .toList();
  }
}
