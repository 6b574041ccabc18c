package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The table in which uses lay open before they were sealed, each step in a transaction of its own.
 */
@ApplicationScoped
public class OpenUses {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private PaperUses uses;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean isThere() {
    return !entities
        .createNativeQuery(
            "select table_name from information_schema.tables"
                + " where table_schema = database() and table_name = 'bank_item_use'")
        .getResultList()
        .isEmpty();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<UUID> papers() {
    return ((List<?>)
            entities
                .createNativeQuery("select distinct cast(paper_id as char) from bank_item_use")
                .getResultList())
        .stream().map(id -> UUID.fromString((String) id)).toList();
  }

  /** Seals the uses of one paper; its open rows go in the same transaction. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void seal(UUID paper) {
    List<Use> open =
        ((List<?>)
                entities
                    .createNativeQuery(
                        "select cast(u.version_id as char), i.subject, u.used_at"
                            + " from bank_item_use u join bank_item_version v on v.id = u.version_id"
                            + " join bank_item i on i.id = v.item_id where u.paper_id = ?")
                    .setParameter(1, paper.toString())
                    .getResultList())
            .stream().map(row -> Use.of((Object[]) row)).toList();
    if (open.isEmpty()) {
      return;
    }
    Set<UUID> versions = new HashSet<>();
    open.forEach(use -> versions.add(use.version()));
    Use latest = open.stream().max(Comparator.comparing(Use::at)).orElseThrow();
    uses.record(paper, latest.subject(), versions, latest.at());
    entities.flush();
    entities
        .createNativeQuery("delete from bank_item_use where paper_id = ?")
        .setParameter(1, paper.toString())
        .executeUpdate();
  }

  /** The file of the table goes with it, and what deleted rows had left there. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void drop() {
    entities.createNativeQuery("drop table if exists bank_item_use").executeUpdate();
  }

  private record Use(UUID version, String subject, Instant at) {

    static Use of(Object[] row) {
      return new Use(
          UUID.fromString((String) row[0]), (String) row[1], ((Timestamp) row[2]).toInstant());
    }
  }
}
