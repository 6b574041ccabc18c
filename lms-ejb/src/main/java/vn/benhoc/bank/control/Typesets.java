package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.bank.entity.TypesetText;

/** Texts whose formulas are set, kept by version. What an older setter made is not used. */
@ApplicationScoped
public class Typesets {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public Map<UUID, String> kept(Collection<UUID> versionIds) {
    Map<UUID, String> kept = new HashMap<>();
    if (versionIds.isEmpty()) {
      return kept;
    }
    List<TypesetText> rows =
        entities
            .createQuery(
                "select t from TypesetText t where t.versionId in :ids and t.revision = :revision",
                TypesetText.class)
            .setParameter("ids", Set.copyOf(versionIds))
            .setParameter("revision", FormulaSetter.REVISION)
            .getResultList();
    rows.forEach(row -> kept.put(row.versionId(), row.content()));
    return kept;
  }

  /** Two papers may set the same version at once: the later writer changes nothing. */
  public void keep(UUID versionId, String document) {
    entities
        .createNativeQuery(
            "insert into bank_typeset (version_id, revision, content) values (?, ?, ?)"
                + " on duplicate key update revision = values(revision), content = values(content)")
        .setParameter(1, versionId.toString())
        .setParameter(2, FormulaSetter.REVISION)
        .setParameter(3, document)
        .executeUpdate();
  }
}
