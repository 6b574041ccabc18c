package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.paper.boundary.BlueprintPage;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.paper.boundary.PaperRefusal;
import vn.benhoc.paper.entity.StoredBlueprint;
import vn.benhoc.platform.problem.RefusedException;

/** Finds blueprints. */
@ApplicationScoped
public class BlueprintRows {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** The blueprint of that id, unless it was deleted. */
  public StoredBlueprint blueprint(UUID id) {
    StoredBlueprint blueprint = evenDeleted(id);
    if (blueprint.isDeleted()) {
      throw RefusedException.of(PaperRefusal.BLUEPRINT_NOT_FOUND);
    }
    return blueprint;
  }

  public StoredBlueprint evenDeleted(UUID id) {
    return Optional.ofNullable(entities.find(StoredBlueprint.class, id))
        .orElseThrow(() -> RefusedException.of(PaperRefusal.BLUEPRINT_NOT_FOUND));
  }

  public List<UUID> ownerUnits() {
    return entities
        .createQuery("select distinct x.ownerUnit from StoredBlueprint x", UUID.class)
        .getResultList();
  }

  /** Those of the owners that the query asks for, the latest first. */
  public BlueprintPage page(ListQuery query, Collection<UUID> owners, BlueprintViews views) {
    PageWindow window = PageWindow.of(query);
    if (owners.isEmpty()) {
      return new BlueprintPage(List.of(), null, 0);
    }
    Filter filter = Filter.of(query, owners).and("x.deletedAt is null");
    String from = " from StoredBlueprint x" + filter.where();
    long total =
        filter.fill(entities.createQuery("select count(x)" + from, Long.class)).getSingleResult();
    List<StoredBlueprint> rows =
        filter
            .fill(
                entities.createQuery(
                    "select x" + from + " order by x.updatedAt desc, x.id", StoredBlueprint.class))
            .setFirstResult(window.first())
            .setMaxResults(window.size())
            .getResultList();
    return new BlueprintPage(views.rows(rows), window.next(total), total);
  }

  public void add(StoredBlueprint blueprint) {
    entities.persist(blueprint);
    entities.flush();
  }

  /** So that the version of a changed blueprint is the one that will be committed. */
  public void write() {
    entities.flush();
  }
}
