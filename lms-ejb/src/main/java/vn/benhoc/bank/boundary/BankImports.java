package vn.benhoc.bank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.control.ImportCheckJob;
import vn.benhoc.bank.control.ImportFiles;
import vn.benhoc.bank.control.ImportFindings;
import vn.benhoc.bank.control.ImportSteps;
import vn.benhoc.bank.control.ImportWriteJob;
import vn.benhoc.bank.control.LineFinding;
import vn.benhoc.bank.entity.ImportCounts;
import vn.benhoc.bank.entity.ImportFile;
import vn.benhoc.bank.entity.ImportState;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.job.JobState;
import vn.benhoc.platform.job.JobView;
import vn.benhoc.platform.job.Jobs;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** Files of items on their way into the bank: checked first, written when somebody says so. */
@Stateless
public class BankImports {

  /** Largest file, in bytes. */
  public static final int LARGEST = 20 << 20;

  private static final int SHOWN = 200;
  private static final int REPORTED = 100_000;
  private static final int LONGEST_NAME = 200;
  private static final Pattern PATH_OR_CONTROL = Pattern.compile(".*[/\\\\]|\\p{Cntrl}");

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private ImportSteps steps;
  @Inject private ImportFiles files;
  @Inject private ImportFindings findings;
  @Inject private Roster roster;
  @Inject private Jobs jobs;
  @Inject private Audit audit;
  @Inject private Ids ids;
  @Inject private TimeSource time;

  /**
   * Keeps a file and starts its check.
   *
   * @throws RefusedException {@code forbidden}, {@code import-empty}, {@code import-too-large}
   */
  public ImportView start(String fileName, byte[] body) {
    permissions.requireAnywhere(Capability.BANK_IMPORT);
    if (body.length == 0) {
      throw RefusedException.of(BankRefusal.IMPORT_EMPTY);
    }
    if (body.length > LARGEST) {
      throw RefusedException.of(BankRefusal.IMPORT_TOO_LARGE, Map.of("limit", "20 MB"));
    }
    ImportFile file =
        new ImportFile(ids.next(), plainName(fileName), ownerUnit(), caller.personId(), time.now());
    steps.keep(file, body);
    jobs.start(ImportCheckJob.KIND, file.id(), 0);
    return view(file, List.of(), name(file.createdBy()));
  }

  /** The latest imports of the units the caller imports for. */
  public List<ImportView> imports() {
    permissions.requireAnywhere(Capability.BANK_IMPORT);
    List<ImportFile> recent =
        files.recent().stream()
            .filter(file -> permissions.has(Capability.BANK_IMPORT, file.ownerUnit()))
            .toList();
    Map<UUID, PersonName> names =
        roster.names(recent.stream().map(ImportFile::createdBy).distinct().toList());
    return recent.stream()
        .map(file -> view(file, List.of(), Optional.ofNullable(names.get(file.createdBy()))))
        .toList();
  }

  /**
   * One import with its first findings.
   *
   * @throws RefusedException {@code import-not-found}
   */
  public ImportView imported(UUID id) {
    ImportFile file = allowed(id);
    return view(file, findings.of(id, SHOWN), name(file.createdBy()));
  }

  /** All findings of an import, for a report. */
  public List<ImportView.FindingRow> report(UUID id) {
    allowed(id);
    return findings.of(id, REPORTED).stream().map(BankImports::row).toList();
  }

  /**
   * Starts writing what the check accepted.
   *
   * @throws RefusedException {@code import-not-checked}, {@code import-nothing-to-write}
   */
  public ImportView commit(UUID id) {
    ImportFile file = files.locked(allowed(id).id());
    if (file.state() != ImportState.CHECKED) {
      throw RefusedException.of(BankRefusal.IMPORT_NOT_CHECKED);
    }
    if (file.counts().accepted() == 0) {
      throw RefusedException.of(BankRefusal.IMPORT_NOTHING_TO_WRITE);
    }
    file.beginWriting();
    jobs.start(ImportWriteJob.KIND, id, file.counts().total());
    audit.record("bank.import", "import", id, "{\"lines\":" + file.counts().accepted() + "}");
    return view(file, findings.of(id, SHOWN), name(file.createdBy()));
  }

  /**
   * Gives an import up before it is written.
   *
   * @throws RefusedException {@code import-not-cancellable}
   */
  public void cancel(UUID id) {
    ImportFile file = files.locked(allowed(id).id());
    if (file.state() == ImportState.CANCELLED) {
      return;
    }
    if (file.state() != ImportState.CHECKING && file.state() != ImportState.CHECKED) {
      throw RefusedException.of(BankRefusal.IMPORT_NOT_CANCELLABLE);
    }
    file.cancel(time.now());
    steps.dropPieces(id);
    jobs.latest(ImportCheckJob.KIND, id).ifPresent(job -> jobs.cancel(job.id()));
  }

  private ImportFile allowed(UUID id) {
    permissions.requireAnywhere(Capability.BANK_IMPORT);
    ImportFile file =
        files.find(id).orElseThrow(() -> RefusedException.of(BankRefusal.IMPORT_NOT_FOUND));
    permissions.require(Capability.BANK_IMPORT, file.ownerUnit());
    return file;
  }

  /** The top of what the caller imports for; the province where that is everything. */
  private UUID ownerUnit() {
    Scope scope = permissions.scope(Capability.BANK_IMPORT);
    if (scope.all()) {
      return roster.province().orElseThrow().id();
    }
    String path = scope.paths().stream().min(Comparator.comparingInt(String::length)).orElseThrow();
    String trimmed = path.substring(0, path.length() - 1);
    return UUID.fromString(trimmed.substring(trimmed.lastIndexOf('/') + 1));
  }

  private static String plainName(String fileName) {
    String plain = PATH_OR_CONTROL.matcher(fileName).replaceAll("").strip();
    String name = plain.isEmpty() ? "items.jsonl" : plain;
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private Optional<PersonName> name(UUID person) {
    return Optional.ofNullable(roster.names(List.of(person)).get(person));
  }

  private ImportView view(ImportFile file, List<LineFinding> found, Optional<PersonName> name) {
    Optional<JobView> job = runningJob(file);
    boolean died = job.map(JobView::state).filter(state -> state == JobState.FAILED).isPresent();
    ImportCounts counts = file.counts();
    return new ImportView(
        file.id(),
        file.fileName(),
        died ? ImportState.FAILED.code() : file.state().code(),
        job.map(JobView::total).filter(total -> total > 0).orElse(counts.total()),
        job.map(JobView::done).orElse(file.done()),
        counts.accepted(),
        counts.refused(),
        counts.duplicates(),
        counts.warnings(),
        file.createdAt(),
        name.map(PersonName::fullName).orElse(null),
        found.stream().map(BankImports::row).toList(),
        died ? job.map(JobView::failure).orElse(null) : file.failure());
  }

  private Optional<JobView> runningJob(ImportFile file) {
    return switch (file.state()) {
      case CHECKING -> jobs.latest(ImportCheckJob.KIND, file.id());
      case IMPORTING -> jobs.latest(ImportWriteJob.KIND, file.id());
      case CHECKED, DONE, FAILED, CANCELLED -> Optional.empty();
    };
  }

  private static ImportView.FindingRow row(LineFinding finding) {
    @Nullable String field = finding.field();
    return new ImportView.FindingRow(
        finding.line(), finding.severity().code(), finding.code(), field, finding.parameters());
  }
}
