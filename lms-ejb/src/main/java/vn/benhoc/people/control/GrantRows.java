package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.benhoc.people.entity.RoleGrant;
import vn.benhoc.people.entity.Unit;

/** Reads granted roles. Made once, because making what holds the database costs a look-up. */
@ApplicationScoped
public class GrantRows {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  /** Those of a person in the current school year. */
  List<RoleInUnit> granted(UUID person) {
    return entities
        .createQuery(
            "select g, u from RoleGrant g, Unit u where g.unitId = u.id and g.personId = :person"
                + " and (g.schoolYear is null or exists (select y from Year y"
                + " where y.current = true and y.code = g.schoolYear)) order by u.path, g.role",
            Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .map(row -> RoleInUnit.of((RoleGrant) row[0], (Unit) row[1]))
        .toList();
  }
}
