package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.benhoc.people.boundary.SchoolYear;
import vn.benhoc.people.entity.Year;

/** The school years, the latest first. */
@ApplicationScoped
public class SchoolYears {

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  public List<SchoolYear> all() {
    return entities
        .createQuery("select y from Year y order by y.code desc", Year.class)
        .getResultStream()
        .map(Year::ref)
        .toList();
  }

  /** The current year; before any is set up, one that no unit belongs to. */
  public SchoolYear current() {
    return entities
        .createQuery("select y from Year y where y.current = true", Year.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Year::ref)
        .orElseGet(() -> new SchoolYear("", ""));
  }
}
