package vn.benhoc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reads what was recorded, for the component that recorded it. */
@ApplicationScoped
public class AuditLines {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** What was done to a subject, the latest first. */
  public List<AuditLine> of(String subjectKind, UUID subject, String action, int most) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.subjectKind = :kind and e.subject = :subject"
                + " and e.action = :action order by e.at desc, e.id desc",
            AuditEntry.class)
        .setParameter("kind", subjectKind)
        .setParameter("subject", subject)
        .setParameter("action", action)
        .setMaxResults(most)
        .getResultStream()
        .map(AuditEntry::line)
        .toList();
  }
}
