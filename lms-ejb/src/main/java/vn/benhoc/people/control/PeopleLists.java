package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.PeoplePage;
import vn.benhoc.people.boundary.PeopleQuery;
import vn.benhoc.people.boundary.PersonRow;
import vn.benhoc.people.boundary.Role;
import vn.benhoc.people.entity.FoldedText;
import vn.benhoc.people.entity.Person;

/** Lists the people of a subtree by given name, as class lists are. */
@ApplicationScoped
public class PeopleLists {

  private static final int PAGE = 50;

  private static final String LEARNS =
      "exists (select m.id from Membership m, Unit u where m.personId = p.id and m.classId = u.id"
          + " and u.schoolYear = :year and u.path like :below)";
  private static final String WORKS =
      "exists (select g.id from RoleGrant g, Unit u where g.personId = p.id and g.unitId = u.id"
          + " and (g.schoolYear is null or g.schoolYear = :year) and u.path like :below%s)";
  private static final String IN_ROLE = " and g.role = :role";
  private static final String WANTED =
      " from Person p where (p.searchName like :text escape '!'"
          + " or p.sectorCode like :text escape '!') and ";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private SchoolYears years;

  public PeoplePage page(String path, PeopleQuery query) {
    PeopleCursor cursor = PeopleCursor.of(query.cursor());
    List<Person> people =
        filled(
                entities.createQuery(
                    "select p"
                        + WANTED
                        + belongs(query.role())
                        + " and (p.sortName > :name or (p.sortName = :name and p.id > :id))"
                        + " order by p.sortName, p.id",
                    Person.class),
                path,
                query)
            .setParameter("name", cursor.sortName())
            .setParameter("id", cursor.id())
            .setMaxResults(PAGE + 1)
            .getResultList();
    List<Person> shown = people.subList(0, Math.min(PAGE, people.size()));
    String next = people.size() > PAGE ? cursorAfter(shown.get(PAGE - 1)) : null;
    return new PeoplePage(rows(shown, path), next, count(path, query));
  }

  private static String cursorAfter(Person last) {
    return new PeopleCursor(last.sortName(), last.id()).text();
  }

  /** The units somebody belongs to: classes of this year and wherever they hold a role. */
  public List<UUID> unitsOf(UUID person) {
    List<UUID> units =
        new ArrayList<>(
            entities
                .createQuery(
                    "select g.unitId from RoleGrant g where g.personId = :person", UUID.class)
                .setParameter("person", person)
                .getResultList());
    units.addAll(
        entities
            .createQuery(
                "select m.classId from Membership m where m.personId = :person", UUID.class)
            .setParameter("person", person)
            .getResultList());
    return units;
  }

  private long count(String path, PeopleQuery query) {
    return filled(
            entities.createQuery("select count(p)" + WANTED + belongs(query.role()), Long.class),
            path,
            query)
        .getSingleResult();
  }

  private static String belongs(@Nullable Role role) {
    if (role == null) {
      return "(" + LEARNS + " or " + WORKS.formatted("") + ")";
    }
    return role == Role.PUPIL ? LEARNS : WORKS.formatted(IN_ROLE);
  }

  private <T> TypedQuery<T> filled(TypedQuery<T> wanted, String path, PeopleQuery query) {
    wanted
        .setParameter("year", years.current().code())
        .setParameter("below", path + "%")
        .setParameter("text", "%" + literal(FoldedText.of(query.text())) + "%");
    Role role = query.role();
    if (role != null && role != Role.PUPIL) {
      wanted.setParameter("role", role.code());
    }
    return wanted;
  }

  private static String literal(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private List<PersonRow> rows(List<Person> people, String path) {
    if (people.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = people.stream().map(Person::id).toList();
    Map<UUID, String> classes = classes(ids);
    Map<UUID, Set<Role>> roles = roles(ids, path);
    classes.keySet().forEach(id -> held(roles, id).add(Role.PUPIL));
    return people.stream()
        .map(
            person ->
                new PersonRow(
                    person.name(), List.copyOf(held(roles, person.id())), classes.get(person.id())))
        .toList();
  }

  private Map<UUID, String> classes(List<UUID> people) {
    Map<UUID, String> classes = new HashMap<>();
    entities
        .createQuery(
            "select m.personId, u.name from Membership m, Unit u where m.classId = u.id"
                + " and u.schoolYear = :year and m.personId in :people",
            Object[].class)
        .setParameter("year", years.current().code())
        .setParameter("people", people)
        .getResultList()
        .forEach(row -> classes.put((UUID) row[0], (String) row[1]));
    return classes;
  }

  private Map<UUID, Set<Role>> roles(List<UUID> people, String path) {
    Map<UUID, Set<Role>> roles = new HashMap<>();
    entities
        .createQuery(
            "select g.personId, g.role from RoleGrant g, Unit u where g.unitId = u.id"
                + " and (g.schoolYear is null or g.schoolYear = :year) and u.path like :below"
                + " and g.personId in :people",
            Object[].class)
        .setParameter("year", years.current().code())
        .setParameter("below", path + "%")
        .setParameter("people", people)
        .getResultList()
        .forEach(row -> held(roles, (UUID) row[0]).add(Role.of((String) row[1])));
    return roles;
  }

  private static Set<Role> held(Map<UUID, Set<Role>> roles, UUID person) {
    return roles.computeIfAbsent(person, id -> EnumSet.noneOf(Role.class));
  }
}
