package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRow;
import vn.benhoc.people.entity.Unit;

/** Lists units with how many pupils they have. */
@ApplicationScoped
public class UnitLists {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private SchoolYears years;

  public List<UnitRow> within(Scope scope, @Nullable UnitKind kind, @Nullable UUID parent) {
    Map<String, Integer> pupils = pupilsByUnit();
    return wanted(kind, parent)
        .getResultStream()
        .map(Unit::ref)
        .filter(unit -> scope.covers(unit.path()))
        .map(unit -> new UnitRow(unit, pupils.getOrDefault(unit.id().toString(), 0)))
        .toList();
  }

  private TypedQuery<Unit> wanted(@Nullable UnitKind kind, @Nullable UUID parent) {
    TypedQuery<Unit> query =
        entities.createQuery(
            "select u from Unit u where (u.schoolYear is null or u.schoolYear = :year)"
                + (kind == null ? "" : " and u.kind = :kind")
                + (parent == null ? "" : " and u.parentId = :parent")
                + " order by u.name, u.path",
            Unit.class);
    query.setParameter("year", years.current().code());
    if (kind != null) {
      query.setParameter("kind", kind.code());
    }
    if (parent != null) {
      query.setParameter("parent", parent);
    }
    return query;
  }

  /** Adds each class's pupils to every unit on its path. */
  private Map<String, Integer> pupilsByUnit() {
    Map<String, Integer> pupils = new HashMap<>();
    entities
        .createQuery(
            "select u.path, count(m) from Membership m, Unit u where m.classId = u.id"
                + " and u.schoolYear = :year group by u.path",
            Object[].class)
        .setParameter("year", years.current().code())
        .getResultList()
        .forEach(
            row -> {
              int count = ((Number) row[1]).intValue();
              for (String id : ((String) row[0]).split("/", -1)) {
                pupils.merge(id, count, Integer::sum);
              }
            });
    return pupils;
  }
}
