package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.PaperRefusal;
import vn.benhoc.paper.entity.FormKey;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.platform.problem.RefusedException;

/** Finds papers, forms and keys. */
@ApplicationScoped
public class PaperRows {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public Paper paper(UUID id) {
    return found(entities.find(Paper.class, id), PaperRefusal.PAPER_NOT_FOUND);
  }

  public PaperForm form(UUID id) {
    return found(entities.find(PaperForm.class, id), PaperRefusal.FORM_NOT_FOUND);
  }

  /** The form of a paper with that code. */
  public PaperForm form(UUID paperId, String code) {
    return entities
        .createQuery(
            "select f from PaperForm f where f.paperId = :paper and f.code = :code",
            PaperForm.class)
        .setParameter("paper", paperId)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> RefusedException.of(PaperRefusal.FORM_NOT_FOUND));
  }

  public FormKey key(UUID formId) {
    return found(entities.find(FormKey.class, formId), PaperRefusal.FORM_NOT_FOUND);
  }

  /** The forms of a paper in their order, without loading their documents. */
  public List<FormRef> formRefs(UUID paperId) {
    return entities
        .createQuery(
            "select f.id, f.code from PaperForm f where f.paperId = :paper order by f.place",
            Object[].class)
        .setParameter("paper", paperId)
        .getResultStream()
        .map(row -> new FormRef((UUID) row[0], (String) row[1]))
        .toList();
  }

  private static <T> T found(@Nullable T row, PaperRefusal refusal) {
    return Optional.ofNullable(row).orElseThrow(() -> RefusedException.of(refusal));
  }
}
