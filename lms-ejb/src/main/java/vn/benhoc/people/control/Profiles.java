package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.people.boundary.Profile;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.people.entity.Account;
import vn.benhoc.platform.problem.RefusedException;

/** Puts together what the pages show of the person signed in. */
@ApplicationScoped
public class Profiles {

  @Inject private Persons persons;
  @Inject private Accounts accounts;
  @Inject private Grants grants;
  @Inject private ClassLists lists;
  @Inject private Units units;

  public Profile of(UUID person) {
    Optional<Account> account = accounts.of(person);
    List<RoleInUnit> roles = grants.rolesOf(person);
    return new Profile(
        persons.name(person).orElseThrow(() -> RefusedException.of(PeopleRefusal.PERSON_NOT_FOUND)),
        account.map(Account::username).orElse(""),
        account.map(Account::mustChange).orElse(false),
        roles.stream()
            .map(held -> new Profile.HeldRole(held.role(), held.unitId(), held.unitName()))
            .toList(),
        capabilities(roles),
        place(person));
  }

  private static List<Capability> capabilities(List<RoleInUnit> roles) {
    return roles.stream()
        .flatMap(held -> held.role().capabilities().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Profile.@Nullable Place place(UUID person) {
    return lists.ownClass(person).map(this::placeOf).orElse(null);
  }

  private Profile.Place placeOf(UnitRef group) {
    String school =
        Optional.ofNullable(group.parentId()).flatMap(units::find).map(UnitRef::name).orElse("");
    return new Profile.Place(school, group.name());
  }
}
