package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.bank.boundary.BankRefusal;
import vn.benhoc.bank.entity.ImportFile;
import vn.benhoc.platform.problem.RefusedException;

/** Finds imports. */
@ApplicationScoped
public class ImportFiles {

  private static final int RECENT = 50;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public Optional<ImportFile> find(UUID id) {
    return Optional.ofNullable(entities.find(ImportFile.class, id));
  }

  /** For a change of its state, which nobody else may make meanwhile. */
  public ImportFile locked(UUID id) {
    ImportFile file = entities.find(ImportFile.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (file == null) {
      throw RefusedException.of(BankRefusal.IMPORT_NOT_FOUND);
    }
    return file;
  }

  public List<ImportFile> recent() {
    return entities
        .createQuery("select f from ImportFile f order by f.createdAt desc", ImportFile.class)
        .setMaxResults(RECENT)
        .getResultList();
  }
}
