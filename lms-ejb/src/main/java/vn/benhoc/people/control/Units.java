package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.people.entity.Unit;

/** Finds units. */
@ApplicationScoped
public class Units {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private SchoolYears years;

  public Optional<UnitRef> find(UUID id) {
    return Optional.ofNullable(entities.find(Unit.class, id)).map(Unit::ref);
  }

  public List<UnitRef> find(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select u from Unit u where u.id in :ids", Unit.class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(Unit::ref)
            .toList();
  }

  /** The classes of the current school year within a scope, by school and name. */
  public List<UnitRef> classesWithin(Scope scope) {
    return entities
        .createQuery(
            "select u from Unit u where u.kind = :kind and u.schoolYear = :year"
                + " order by u.parentId, u.name",
            Unit.class)
        .setParameter("kind", UnitKind.CLASS.code())
        .setParameter("year", years.current().code())
        .getResultStream()
        .map(Unit::ref)
        .filter(unit -> scope.covers(unit.path()))
        .toList();
  }

  public Optional<UnitRef> root() {
    return entities
        .createQuery("select u from Unit u where u.parentId is null", Unit.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Unit::ref);
  }
}
