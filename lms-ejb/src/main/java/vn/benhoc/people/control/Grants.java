package vn.benhoc.people.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.entity.Account;

/** The caller's roles in the current school year, read once a request. */
@RequestScoped
public class Grants {

  @Inject private Caller caller;
  @Inject private GrantRows rows;
  @Inject private Accounts accounts;
  @Inject private ClassLists lists;

  private @Nullable UUID readFor;
  private boolean mustChange;
  private List<RoleInUnit> held = List.of();

  public Scope scope(Capability capability) {
    return RoleInUnit.scope(held(), capability);
  }

  public List<RoleInUnit> held() {
    read();
    return held;
  }

  public boolean mustChangePassword() {
    read();
    return mustChange;
  }

  /** What was read of the caller before, so that this request need not. */
  public void known(UUID person, List<RoleInUnit> roles, boolean mustChangePassword) {
    held = List.copyOf(roles);
    mustChange = mustChangePassword;
    readFor = person;
  }

  private void read() {
    UUID person = caller.personId();
    if (!person.equals(readFor)) {
      held = rolesOf(person);
      mustChange = accounts.of(person).map(Account::mustChange).orElse(false);
      readFor = person;
    }
  }

  /** Granted roles, and that of a pupil in the class on whose list they are. */
  public List<RoleInUnit> rolesOf(UUID person) {
    List<RoleInUnit> roles = new ArrayList<>(rows.granted(person));
    lists.ownClass(person).map(RoleInUnit::pupilOf).ifPresent(roles::add);
    return List.copyOf(roles);
  }
}
