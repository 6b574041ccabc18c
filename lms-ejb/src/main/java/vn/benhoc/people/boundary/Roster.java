package vn.benhoc.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.people.control.ClassLists;
import vn.benhoc.people.control.Persons;
import vn.benhoc.people.control.SchoolYears;
import vn.benhoc.people.control.StaffLists;
import vn.benhoc.people.control.Units;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Names and class lists for the components above, which have asked {@link Permissions} before for
 * what they do; so nothing is asked here, and the web may not call it.
 */
@Stateless
public class Roster {

  @Inject private ClassLists lists;
  @Inject private Persons persons;
  @Inject private Units units;
  @Inject private StaffLists staff;
  @Inject private SchoolYears years;

  /** Class by class in the given order, each in list order. */
  public List<ClassPupil> pupilsOf(Collection<UUID> classIds) {
    return lists.pupilsOf(classIds);
  }

  /** Those on class lists of this school year who have one of the sector codes, in no order. */
  public List<ClassPupil> pupilsWithCodes(Collection<String> sectorCodes) {
    return lists.pupilsWithCodes(sectorCodes);
  }

  /**
   * The name of one person.
   *
   * @throws RefusedException {@code person-not-found}
   */
  public PersonName name(UUID person) {
    return persons
        .name(person)
        .orElseThrow(() -> RefusedException.of(PeopleRefusal.PERSON_NOT_FOUND));
  }

  /** The names of those that exist. */
  public Map<UUID, PersonName> names(Collection<UUID> people) {
    return persons.names(people);
  }

  /**
   * The unit of that id.
   *
   * @throws RefusedException {@code unit-not-found}
   */
  public UnitRef unit(UUID id) {
    return units.find(id).orElseThrow(() -> RefusedException.of(PeopleRefusal.UNIT_NOT_FOUND));
  }

  /** Those that exist, in no order. */
  public List<UnitRef> units(Collection<UUID> ids) {
    return units.find(ids);
  }

  /** The top of the tree; empty before anything is set up. */
  public Optional<UnitRef> province() {
    return units.root();
  }

  /** The classes of the current school year. */
  public List<UnitRef> classesWithin(Scope scope) {
    return units.classesWithin(scope);
  }

  /** The class of this school year whose list the pupil is on. */
  public Optional<UnitRef> ownClass(UUID pupil) {
    return lists.ownClass(pupil);
  }

  /** The person with that account; for the demo and for commands. */
  public Optional<UUID> personOf(String username) {
    return persons.personOf(username);
  }

  /**
   * Staff of some subtrees who can sign in, by given name.
   *
   * @param text a part of the name, marks or not, or of the account
   * @param most how many at most
   */
  public List<StaffMember> staff(Scope scope, String text, int most) {
    return staff.search(scope, text, most);
  }

  /** Those of the people who are of the staff of some subtrees and can sign in. */
  public List<StaffMember> staff(Scope scope, Collection<UUID> people) {
    return staff.members(scope, people);
  }

  public SchoolYear schoolYear() {
    return years.current();
  }
}
