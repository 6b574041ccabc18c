package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.FormRef;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.paper.boundary.PaperFormView;
import vn.benhoc.paper.boundary.PaperPage;
import vn.benhoc.paper.boundary.PaperRefusal;
import vn.benhoc.paper.entity.FormKey;
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.paper.entity.PaperSource;
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

  /** The forms of a paper in their order, without loading their documents. */
  public List<PaperFormView> formViews(UUID paperId, boolean withKeys) {
    return entities
        .createQuery(
            "select f.id, f.code, f.itemCount, k.spread from PaperForm f"
                + " join FormKey k on k.formId = f.id where f.paperId = :paper order by f.place",
            Object[].class)
        .setParameter("paper", paperId)
        .getResultStream()
        .map(row -> formView(row, withKeys))
        .toList();
  }

  public List<UUID> ownerUnits() {
    return entities
        .createQuery("select distinct x.ownerUnit from Paper x", UUID.class)
        .getResultList();
  }

  /** Those of the owners that the query asks for, the latest first. */
  public PaperPage page(ListQuery query, Collection<UUID> owners, PaperViews views) {
    PageWindow window = PageWindow.of(query);
    if (owners.isEmpty()) {
      return new PaperPage(List.of(), null, 0);
    }
    Filter filter = Filter.of(query, owners);
    String from = " from Paper x" + filter.where();
    long total =
        filter.fill(entities.createQuery("select count(x)" + from, Long.class)).getSingleResult();
    List<Paper> papers =
        filter
            .fill(
                entities.createQuery(
                    "select x" + from + " order by x.createdAt desc, x.id", Paper.class))
            .setFirstResult(window.first())
            .setMaxResults(window.size())
            .getResultList();
    return new PaperPage(views.rows(papers), window.next(total), total);
  }

  public void add(Paper paper, PaperSource source) {
    entities.persist(paper);
    entities.flush();
    entities.persist(source);
    entities.flush();
  }

  /**
   * Written at once: the documents of many forms together may be more than one message takes. The
   * provider would choose the order by itself, and the key needs its form.
   */
  public void add(PaperForm form, FormKey key) {
    entities.persist(form);
    entities.flush();
    entities.persist(key);
    entities.flush();
  }

  private static PaperFormView formView(Object[] row, boolean withKeys) {
    String spread = (String) row[3];
    return new PaperFormView(
        (UUID) row[0],
        (String) row[1],
        (Integer) row[2],
        withKeys && spread != null ? KeySpreads.read(spread) : null);
  }

  private static <T> T found(@Nullable T row, PaperRefusal refusal) {
    return Optional.ofNullable(row).orElseThrow(() -> RefusedException.of(refusal));
  }
}
