package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.people.entity.Membership;
import vn.benhoc.people.entity.Person;
import vn.benhoc.people.entity.Unit;

/** Who is in which class. */
@ApplicationScoped
public class ClassLists {

  /** How many codes one query asks for. */
  private static final int AT_ONCE = 1_000;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private SchoolYears years;

  public List<ClassPupil> pupilsOf(Collection<UUID> classIds) {
    if (classIds.isEmpty()) {
      return List.of();
    }
    List<UUID> order = new ArrayList<>(classIds);
    return entities
        .createQuery(
            "select m, p, u from Membership m, Person p, Unit u where m.personId = p.id"
                + " and m.classId = u.id and m.classId in :classes",
            Object[].class)
        .setParameter("classes", order)
        .getResultStream()
        .map(row -> pupil((Membership) row[0], (Person) row[1], (Unit) row[2]))
        .sorted(
            Comparator.comparingInt((ClassPupil pupil) -> order.indexOf(pupil.classId()))
                .thenComparingInt(ClassPupil::listNumber))
        .toList();
  }

  /** Those of this school year's classes who have one of the sector codes, in no order. */
  public List<ClassPupil> pupilsWithCodes(Collection<String> sectorCodes) {
    List<String> wanted = List.copyOf(new LinkedHashSet<>(sectorCodes));
    String year = years.current().code();
    List<ClassPupil> found = new ArrayList<>();
    for (int first = 0; first < wanted.size(); first += AT_ONCE) {
      entities
          .createQuery(
              "select m, p, u from Membership m, Person p, Unit u where m.personId = p.id"
                  + " and m.classId = u.id and u.schoolYear = :year and p.sectorCode in :codes",
              Object[].class)
          .setParameter("year", year)
          .setParameter("codes", wanted.subList(first, Math.min(first + AT_ONCE, wanted.size())))
          .getResultStream()
          .map(row -> pupil((Membership) row[0], (Person) row[1], (Unit) row[2]))
          .forEach(found::add);
    }
    return found;
  }

  public Optional<UnitRef> ownClass(UUID pupil) {
    return entities
        .createQuery(
            "select u from Membership m, Unit u, Year y where m.classId = u.id"
                + " and m.personId = :pupil and u.schoolYear = y.code and y.current = true"
                + " order by u.name",
            Unit.class)
        .setParameter("pupil", pupil)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Unit::ref);
  }

  private static ClassPupil pupil(Membership member, Person person, Unit unit) {
    return new ClassPupil(
        person.id(),
        person.fullName(),
        person.sectorCode(),
        unit.id(),
        unit.name(),
        member.listNumber());
  }
}
