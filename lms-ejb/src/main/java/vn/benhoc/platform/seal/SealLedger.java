package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import vn.benhoc.platform.time.TimeSource;

/**
 * The keys in the order in which they began to seal. Nodes get a new key one after the other; by
 * this a node that still seals by an older one does not seal back what was sealed anew.
 */
@ApplicationScoped
public class SealLedger {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private TimeSource time;

  /**
   * Writes down keys that are not known: first those that sealed what is there, then that one.
   *
   * @param sealed the keys of what is in the database
   * @param newest the key that this node seals by
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(Collection<String> sealed, String newest) {
    sealed.stream().filter(name -> !name.equals(newest)).sorted().forEach(this::add);
    add(newest);
  }

  private void add(String name) {
    if (!names().contains(name)) {
      entities
          .createNativeQuery("insert ignore into platform_seal_key (name, first_at) values (?, ?)")
          .setParameter(1, name)
          .setParameter(2, Timestamp.from(time.now()))
          .executeUpdate();
    }
  }

  /** The key that rows are to be sealed by. */
  @Transactional(Transactional.TxType.MANDATORY)
  public String latest() {
    List<String> names = names();
    if (names.isEmpty()) {
      throw new IllegalStateException("no key was written down");
    }
    return names.get(names.size() - 1);
  }

  /** Lets one node at a time go on, until its transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold() {
    entities
        .createNativeQuery("select place from platform_seal_key order by place limit 1 for update")
        .getResultList();
  }

  private List<String> names() {
    return ((List<?>)
            entities
                .createNativeQuery("select name from platform_seal_key order by place")
                .getResultList())
        .stream().map(String.class::cast).toList();
  }
}
