package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.benhoc.bank.entity.ImportCounts;
import vn.benhoc.bank.entity.ImportFile;
import vn.benhoc.bank.entity.ImportPiece;
import vn.benhoc.bank.entity.ImportState;
import vn.benhoc.platform.time.TimeSource;

/**
 * The steps of an import, each a transaction. A step that finds the import in another state than it
 * expects does nothing: somebody cancelled, or an earlier run got through.
 */
@ApplicationScoped
public class ImportSteps {

  private static final int PIECE = 1 << 20;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private ImportFiles files;
  @Inject private ImportFindings findings;
  @Inject private BankIndex index;
  @Inject private BankWriter writer;
  @Inject private TimeSource time;

  @Transactional
  public void keep(ImportFile file, byte[] body) {
    entities.persist(file);
    entities.flush();
    for (int number = 0; number * PIECE < body.length; number++) {
      int from = number * PIECE;
      byte[] piece = Arrays.copyOfRange(body, from, Math.min(body.length, from + PIECE));
      entities.persist(new ImportPiece(file.id(), number, piece));
    }
  }

  @Transactional
  public byte[] body(UUID importId) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    entities
        .createQuery(
            "select p from ImportPiece p where p.importId = :id order by p.number",
            ImportPiece.class)
        .setParameter("id", importId)
        .getResultStream()
        .forEach(piece -> body.writeBytes(piece.body()));
    return body.toByteArray();
  }

  @Transactional
  public boolean isIn(UUID importId, ImportState state) {
    return files.locked(importId).state() == state;
  }

  @Transactional
  public void checked(UUID importId, List<LineReader.ReadLine> lines) {
    ImportFile file = files.locked(importId);
    if (file.state() == ImportState.CHECKING) {
      CheckedFile checked = against(file.ownerUnit(), lines);
      findings.replace(importId, checked.findings());
      file.checked(counts(checked));
    }
  }

  /** Compares with the bank once more, as it is now, and writes everything or nothing. */
  @Transactional
  public void write(UUID importId, List<LineReader.ReadLine> lines) {
    ImportFile file = files.locked(importId);
    if (file.state() == ImportState.IMPORTING) {
      CheckedFile checked = against(file.ownerUnit(), lines);
      writer.write(checked, ImportOwner.of(file.ownerUnit(), file.createdBy()));
      findings.replace(importId, checked.findings());
      file.written(counts(checked), time.now());
      dropPieces(importId);
    }
  }

  @Transactional
  public void fail(UUID importId, String code) {
    ImportFile file = files.locked(importId);
    if (file.state() == ImportState.CHECKING || file.state() == ImportState.IMPORTING) {
      file.fail(code, time.now());
      dropPieces(importId);
    }
  }

  /** The whole way at once, in the caller's transaction; for files that come with the product. */
  @Transactional
  public ImportCounts importAtOnce(List<LineReader.ReadLine> lines, ImportOwner owner) {
    CheckedFile checked = against(owner.unit(), lines);
    checked.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .findFirst()
        .ifPresent(
            finding -> {
              throw new IllegalStateException("a shipped item is refused: " + finding);
            });
    writer.write(checked, owner);
    return counts(checked);
  }

  @Transactional
  public void dropPieces(UUID importId) {
    entities
        .createQuery("delete from ImportPiece p where p.importId = :id")
        .setParameter("id", importId)
        .executeUpdate();
  }

  private CheckedFile against(UUID ownerUnit, List<LineReader.ReadLine> lines) {
    return new FileCheck(index.holdings(ownerUnit, lines)).check(lines);
  }

  private static ImportCounts counts(CheckedFile file) {
    return new ImportCounts(
        file.total(), file.accepted(), file.refused(), file.duplicates(), file.warnings());
  }
}
