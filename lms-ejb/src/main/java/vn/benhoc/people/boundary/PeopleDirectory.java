package vn.benhoc.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.people.control.Accounts;
import vn.benhoc.people.control.LogInGuard;
import vn.benhoc.people.control.Passwords;
import vn.benhoc.people.control.PeopleLists;
import vn.benhoc.people.control.SessionRows;
import vn.benhoc.people.control.UnitLists;
import vn.benhoc.people.control.Units;
import vn.benhoc.people.entity.Account;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.RefusedException;

/** Units and people for those who may read them, and what administrators do to accounts. */
@Stateless
public class PeopleDirectory {

  @Inject private Permissions permissions;
  @Inject private UnitLists unitLists;
  @Inject private PeopleLists peopleLists;
  @Inject private Units units;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private SessionRows sessions;
  @Inject private LogInGuard guard;
  @Inject private Audit audit;

  /**
   * The units the caller may see, in the order of the tree.
   *
   * @param kind null for all kinds
   * @param parent null for all parents
   */
  public List<UnitRow> units(@Nullable UnitKind kind, @Nullable UUID parent) {
    permissions.requireAnywhere(Capability.PEOPLE_READ);
    return unitLists.within(permissions.scope(Capability.PEOPLE_READ), kind, parent);
  }

  /**
   * The people of a unit and all below it.
   *
   * @throws RefusedException {@code unit-not-found}, {@code forbidden}
   */
  public PeoplePage people(UUID unit, PeopleQuery query) {
    permissions.require(Capability.PEOPLE_READ, unit);
    String path =
        units
            .find(unit)
            .map(UnitRef::path)
            .orElseThrow(() -> RefusedException.of(PeopleRefusal.UNIT_NOT_FOUND));
    return peopleLists.page(path, query);
  }

  /**
   * Gives an account a new password, which its owner has to change, and signs them out everywhere.
   * Only who manages every unit the person belongs to may do that.
   *
   * @return the password, which is shown once and kept nowhere
   * @throws RefusedException {@code person-not-found}, {@code account-not-found}, {@code forbidden}
   */
  public String resetPassword(UUID person) {
    permissions.requireAnywhere(Capability.PEOPLE_MANAGE);
    List<UUID> theirs = peopleLists.unitsOf(person);
    if (theirs.isEmpty()) {
      throw RefusedException.of(PeopleRefusal.PERSON_NOT_FOUND);
    }
    permissions.require(Capability.PEOPLE_MANAGE, theirs);
    Account account =
        accounts.of(person).orElseThrow(() -> RefusedException.of(PeopleRefusal.ACCOUNT_NOT_FOUND));
    String password = passwords.fresh();
    account.resetPassword(passwords.hash(password));
    sessions.endAll(person);
    guard.succeeded(account.username());
    audit.record("password.reset", "account", person, "{}");
    return password;
  }
}
