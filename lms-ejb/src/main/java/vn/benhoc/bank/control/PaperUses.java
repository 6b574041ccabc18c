package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.benhoc.bank.entity.PaperUse;
import vn.benhoc.platform.seal.SealedColumns;
import vn.benhoc.platform.seal.SealedTables;
import vn.benhoc.platform.seal.Sealer;
import vn.benhoc.platform.time.TimeSource;

/**
 * Which versions papers use: a sealed list for each paper. Who has the database alone learns
 * neither what a paper asks nor how often an item was used.
 */
@ApplicationScoped
public class PaperUses implements SealedTables {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Sealer sealer;
  @Inject private TimeSource time;

  @Override
  public List<SealedColumns> tables() {
    return List.of(new SealedColumns(PaperUse.TABLE, PaperUse.ID, List.of(PaperUse.VERSIONS)));
  }

  /** Writes down what a paper uses; the first list of a paper stays. */
  public void record(UUID paperId, String subject, Collection<UUID> versionIds) {
    record(paperId, subject, versionIds, time.now());
  }

  /** The same for what was used at a moment that has passed. */
  public void record(UUID paperId, String subject, Collection<UUID> versionIds, Instant at) {
    if (entities.find(PaperUse.class, paperId) == null) {
      String sealed = sealer.seal(UsedVersions.write(versionIds), place(paperId));
      entities.persist(new PaperUse(paperId, subject, at, sealed));
    }
  }

  /** What each paper of a subject uses. Opening takes some 50 µs a paper. */
  public List<UsedVersions> of(String subject) {
    return entities
        .createQuery("select u from PaperUse u where u.subject = :subject", PaperUse.class)
        .setParameter("subject", subject)
        .getResultStream()
        .map(
            use ->
                UsedVersions.read(sealer.open(use.versions(), place(use.paperId())), use.usedAt()))
        .toList();
  }

  private static String place(UUID paperId) {
    return SealedColumns.place(PaperUse.TABLE, PaperUse.VERSIONS, paperId);
  }
}
