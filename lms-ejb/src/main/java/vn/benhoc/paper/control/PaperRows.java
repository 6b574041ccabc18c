package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import vn.benhoc.paper.entity.RowTexts;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.seal.Sealer;

/** Finds papers, forms and keys. Whatever tells of their items is sealed in the database. */
@ApplicationScoped
public class PaperRows {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Sealer sealer;

  public Paper paper(UUID id) {
    return found(entities.find(Paper.class, id), PaperRefusal.PAPER_NOT_FOUND);
  }

  public PaperForm form(UUID id) {
    return found(entities.find(PaperForm.class, id), PaperRefusal.FORM_NOT_FOUND)
        .through(sealer::open);
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
        .orElseThrow(() -> RefusedException.of(PaperRefusal.FORM_NOT_FOUND))
        .through(sealer::open);
  }

  public FormKey key(UUID formId) {
    return found(entities.find(FormKey.class, formId), PaperRefusal.FORM_NOT_FOUND)
        .through(sealer::open);
  }

  /** What a paper was drawn from. */
  public PaperSource source(UUID paperId) {
    return found(entities.find(PaperSource.class, paperId), PaperRefusal.PAPER_NOT_FOUND)
        .through(sealer::open);
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
    entities.persist(source.through(sealer::seal));
    entities.flush();
  }

  /**
   * Written at once: the documents of many forms together may be more than one message takes. The
   * provider would choose the order by itself, and the key needs its form.
   */
  public void add(PaperForm form, FormKey key) {
    entities.persist(form.through(sealer::seal));
    entities.flush();
    entities.persist(key.through(sealer::seal));
    entities.flush();
  }

  private PaperFormView formView(Object[] row, boolean withKeys) {
    UUID form = (UUID) row[0];
    RowTexts opened = sealer::open;
    @Nullable String spread =
        withKeys
            ? opened.row(FormKey.TABLE, form).textOrNull(FormKey.SPREAD, (String) row[3])
            : null;
    return new PaperFormView(
        form, (String) row[1], (Integer) row[2], spread == null ? null : KeySpreads.read(spread));
  }

  private static <T> T found(@Nullable T row, PaperRefusal refusal) {
    return Optional.ofNullable(row).orElseThrow(() -> RefusedException.of(refusal));
  }
}
