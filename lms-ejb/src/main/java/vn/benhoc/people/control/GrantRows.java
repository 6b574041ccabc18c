package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  @Inject private SchoolYears years;

  /** Those of a person in the current school year. */
  List<RoleInUnit> granted(UUID person) {
    return entities
        .createQuery(
            "select g, u from RoleGrant g, Unit u where g.unitId = u.id and g.personId = :person"
                + " and (g.schoolYear is null or g.schoolYear = :year) order by u.path, g.role",
            Object[].class)
        .setParameter("person", person)
        .setParameter("year", years.current().code())
        .getResultStream()
        .map(row -> RoleInUnit.of((RoleGrant) row[0], (Unit) row[1]))
        .toList();
  }
}
