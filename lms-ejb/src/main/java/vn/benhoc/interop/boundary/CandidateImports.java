package vn.benhoc.interop.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.CandidateIntake;
import vn.benhoc.exam.boundary.IntakeResult;
import vn.benhoc.interop.boundary.CandidateImportView.CellFinding;
import vn.benhoc.interop.control.CandidateFile;
import vn.benhoc.interop.control.CandidateImportRows;
import vn.benhoc.interop.control.CandidateTemplate;
import vn.benhoc.interop.entity.CandidateImport;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.text.Messages;
import vn.benhoc.platform.time.TimeSource;

/** Files of candidates: checked first, taken when somebody says so, as a whole or not at all. */
@Stateless
public class CandidateImports {

  /** Largest file, in megabytes. */
  public static final int LARGEST = 10;

  private static final int LONGEST_NAME = 200;
  private static final List<String> REPORT_COLUMNS =
      List.of("row", "column", "header", "found", "message");
  private static final Pattern PATH_OR_CONTROL = Pattern.compile(".*[/\\\\]|\\p{Cntrl}");

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private CandidateIntake intake;
  @Inject private CandidateImportRows rows;
  @Inject private Audit audit;
  @Inject private Messages messages;
  @Inject private Ids ids;
  @Inject private TimeSource time;

  /**
   * Reads and checks a file for a sitting; nothing is written to the sitting.
   *
   * @throws RefusedException {@code sitting-not-found}, {@code forbidden}, or as a file can't be
   *     read
   */
  public CandidateImportView start(@Nullable UUID sitting, String fileName, byte[] file) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    UUID sittingId = managed(sitting);
    if (file.length > (LARGEST << 20)) {
      throw RefusedException.of(InteropRefusal.TABLE_TOO_LARGE, Map.of("limit", LARGEST + " MB"));
    }
    CandidateFile read = CandidateFile.of(file, entries -> intake.check(sittingId, entries));
    CandidateImport made =
        new CandidateImport(
            new CandidateImport.File(ids.next(), sittingId, plainName(fileName)),
            read.counts(),
            caller.personId(),
            time.now());
    rows.add(made, read.entries(), read.shown());
    audit.record("candidates.check", "candidate-import", made.id(), counts(made));
    return view(made, read.shown());
  }

  /** A workbook with the headings that a list may have. */
  public byte[] template() {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    return CandidateTemplate.workbook();
  }

  /** The headings of a table of findings, in the caller's language. */
  public List<String> reportHeadings() {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    return REPORT_COLUMNS.stream()
        .map(column -> messages.text("candidate-report." + column, caller.language(), Map.of()))
        .map(Optional::orElseThrow)
        .toList();
  }

  /** The latest imports for a sitting. */
  public List<CandidateImportView> imports(@Nullable UUID sitting) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    return rows.of(managed(sitting)).stream().map(one -> view(one, List.of())).toList();
  }

  /**
   * One import with its findings.
   *
   * @throws RefusedException {@code candidate-import-not-found}
   */
  public CandidateImportView imported(UUID id) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    return view(allowed(id), rows.findings(id));
  }

  /**
   * Takes the candidates of a checked file.
   *
   * @throws RefusedException {@code candidate-import-not-checked}; {@code candidates-not-valid} if
   *     the sitting has changed since the check; {@code sitting-started}
   */
  public CandidateImportView commit(UUID id) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    CandidateImport some = allowed(id);
    rows.hold(some);
    if (!some.state().equals(CandidateImport.CHECKED)) {
      throw RefusedException.of(InteropRefusal.CANDIDATE_IMPORT_NOT_CHECKED);
    }
    IntakeResult taken = intake.take(some.sittingId(), rows.entries(id));
    some.done(taken.added(), taken.updated(), taken.rooms(), time.now());
    rows.dropEntries(id);
    audit.record("candidates.import", "candidate-import", id, counts(some));
    return view(some, rows.findings(id));
  }

  /**
   * Gives an import up; doing so again changes nothing.
   *
   * @throws RefusedException {@code candidate-import-not-checked} if it is done
   */
  public void cancel(UUID id) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    CandidateImport some = allowed(id);
    rows.hold(some);
    if (some.state().equals(CandidateImport.DONE)) {
      throw RefusedException.of(InteropRefusal.CANDIDATE_IMPORT_NOT_CHECKED);
    }
    if (some.isOpen()) {
      some.cancel(time.now());
      rows.dropEntries(id);
      audit.record("candidates.cancel", "candidate-import", id, "{}");
    }
  }

  private UUID managed(@Nullable UUID sitting) {
    if (sitting == null) {
      throw RefusedException.located(
          PlatformRefusal.INPUT_NOT_VALID, List.of(Finding.at("/sitting", "required")));
    }
    intake.requireManaged(sitting);
    return sitting;
  }

  private CandidateImport allowed(UUID id) {
    CandidateImport some = rows.find(id);
    intake.requireManaged(some.sittingId());
    return some;
  }

  private static String counts(CandidateImport some) {
    return "{\"rows\":%d,\"errors\":%d,\"added\":%d}"
        .formatted(some.counts().rows(), some.counts().errors(), some.added());
  }

  private static String plainName(String fileName) {
    String name = PATH_OR_CONTROL.matcher(fileName).replaceAll("").strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static CandidateImportView view(CandidateImport some, List<CellFinding> findings) {
    return new CandidateImportView(
        some.id(),
        some.sittingId(),
        some.fileName(),
        some.state(),
        some.counts().rows(),
        some.counts().errors(),
        some.counts().warnings(),
        some.added(),
        some.updated(),
        some.roomsMade(),
        some.createdAt(),
        some.finishedAt(),
        findings);
  }
}
