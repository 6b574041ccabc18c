package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.StaffMember;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.entity.Account;
import vn.benhoc.people.entity.FoldedText;
import vn.benhoc.people.entity.Person;
import vn.benhoc.people.entity.Unit;

/** Finds those who hold a role and can sign in. */
@ApplicationScoped
public class StaffLists {

  private static final String THEIRS =
      " g.unitId = u.id and (g.schoolYear is null or g.schoolYear = :year)";

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private SchoolYears years;

  /**
   * Those of some subtrees whose name or account has the text in it, by given name.
   *
   * @param most how many at most
   */
  public List<StaffMember> search(Scope scope, String text, int most) {
    return members(
        inScope(
                "(p.searchName like :text escape '!' or lower(a.username) like :text escape '!')",
                scope)
            .setParameter("text", "%" + literal(FoldedText.of(text)) + "%")
            .setMaxResults(most)
            .getResultList(),
        scope);
  }

  /** Those of the people who are of the staff of some subtrees and can sign in. */
  public List<StaffMember> members(Scope scope, Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : members(
            inScope("p.id in :people", scope).setParameter("people", people).getResultList(),
            scope);
  }

  private TypedQuery<Object[]> inScope(String wanted, Scope scope) {
    List<String> below = new ArrayList<>();
    for (int i = 0; i < scope.paths().size(); i++) {
      below.add("u.path like :path" + i);
    }
    String within = scope.all() ? "1 = 1" : below.isEmpty() ? "1 = 0" : String.join(" or ", below);
    TypedQuery<Object[]> query =
        entities
            .createQuery(
                "select p, a from Person p, Account a where a.personId = p.id and "
                    + wanted
                    + " and exists (select g.id from RoleGrant g, Unit u where g.personId = p.id"
                    + " and"
                    + THEIRS
                    + " and ("
                    + within
                    + ")) order by p.sortName, p.id",
                Object[].class)
            .setParameter("year", years.current().code());
    if (!scope.all()) {
      for (int i = 0; i < scope.paths().size(); i++) {
        query.setParameter("path" + i, scope.paths().get(i) + "%");
      }
    }
    return query;
  }

  private List<StaffMember> members(List<Object[]> found, Scope scope) {
    Map<UUID, Set<String>> units =
        units(found.stream().map(row -> ((Person) row[0]).id()).toList(), scope);
    return found.stream()
        .map(
            row -> {
              Person person = (Person) row[0];
              return new StaffMember(
                  person.id(),
                  person.fullName(),
                  person.name().initials(),
                  ((Account) row[1]).username(),
                  List.copyOf(units.getOrDefault(person.id(), Set.of())));
            })
        .toList();
  }

  /** The names of their schools and of what is above; of a class, its school's. */
  private Map<UUID, Set<String>> units(List<UUID> people, Scope scope) {
    Map<UUID, Set<String>> units = new HashMap<>();
    if (people.isEmpty()) {
      return units;
    }
    List<Object[]> rows =
        entities
            .createQuery(
                "select g.personId, u from RoleGrant g, Unit u where"
                    + THEIRS
                    + " and g.personId in :people order by u.path",
                Object[].class)
            .setParameter("year", years.current().code())
            .setParameter("people", people)
            .getResultList();
    for (Object[] row : rows) {
      Unit unit = (Unit) row[1];
      if (scope.covers(unit.path())) {
        units.computeIfAbsent((UUID) row[0], any -> new LinkedHashSet<>()).add(nameOf(unit));
      }
    }
    return units;
  }

  private String nameOf(Unit unit) {
    UUID parent = unit.ref().parentId();
    boolean isClass = unit.kind() == UnitKind.CLASS && parent != null;
    return isClass ? entities.find(Unit.class, parent).name() : unit.name();
  }

  private static String literal(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
