package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of counting and sealing anew, each in a transaction of its own. */
@ApplicationScoped
public class SealWork {

  /** Rows that are held at once; the documents of forms are the longest texts of all. */
  private static final int MOST = 20;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Sealer sealer;
  @Inject @Any private Instance<SealedTables> components;

  /** All that components keep sealed, always in the same order. */
  public List<SealedColumns> tables() {
    return components.stream()
        .flatMap(component -> component.tables().stream())
        .sorted(Comparator.comparing(SealedColumns::table))
        .toList();
  }

  /** Reads every sealed text's beginning; with hundreds of megabytes of papers it takes seconds. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public SealCount count() {
    SealStatements statements = new SealStatements(entities.unwrap(Connection.class));
    Map<String, Long> byKey = new HashMap<>();
    try {
      for (SealedColumns table : tables()) {
        statements.count(table, byKey);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("sealed texts can't be counted", failure);
    }
    return SealCount.of(byKey);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public SealBatch.Outcome renew(SealedColumns table, String key, UUID after) {
    try {
      return new SealBatch(sealer, key, MOST).run(entities.unwrap(Connection.class), table, after);
    } catch (SQLException failure) {
      throw new IllegalStateException(table.table() + " can't be sealed anew", failure);
    }
  }
}
