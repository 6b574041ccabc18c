package vn.benhoc.people.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.people.control.Grants;
import vn.benhoc.people.control.Units;
import vn.benhoc.platform.problem.RefusedException;

/**
 * The one place that decides who may do what: capability × unit subtree × school year. The first
 * line of every boundary call asks it.
 */
@RequestScoped
public class Permissions {

  private static final Scope NOWHERE = new Scope(false, List.of());

  private Caller caller;
  private Grants grants;
  private Units units;

  @SuppressWarnings("NullAway.Init") // for the container's proxy
  protected Permissions() {}

  @Inject
  public Permissions(Caller caller, Grants grants, Units units) {
    this.caller = caller;
    this.grants = grants;
    this.units = units;
  }

  /**
   * Refuses unless the caller has the capability in that unit.
   *
   * @throws RefusedException {@code not-signed-in}, {@code forbidden}, {@code unit-not-found}
   */
  public void require(Capability capability, UUID unit) {
    if (!has(capability, unit)) {
      throw refusal();
    }
  }

  /** The same for every one of those units. */
  public void require(Capability capability, Collection<UUID> all) {
    all.forEach(unit -> require(capability, unit));
  }

  /**
   * For what several units share and of which everybody sees the part of their own.
   *
   * @return those of the units in which the caller has the capability; never empty
   * @throws RefusedException as {@link #require} does if it is none of them
   */
  public Set<UUID> requireSome(Capability capability, Collection<UUID> units) {
    requireAnywhere(capability);
    Set<UUID> own =
        units.stream().filter(unit -> has(capability, unit)).collect(Collectors.toSet());
    if (own.isEmpty()) {
      throw refusal();
    }
    return own;
  }

  /** For what belongs to no unit, such as the shared bank. */
  public void requireAnywhere(Capability capability) {
    if (scope(capability).isNowhere()) {
      throw refusal();
    }
  }

  /** For what every signed-in person may do to what is their own. */
  public void requireSignedIn() {
    if (caller.isAnonymous() || mustChangePassword()) {
      throw refusal();
    }
  }

  public boolean has(Capability capability, UUID unit) {
    if (caller.isSystem()) {
      return true;
    }
    Scope scope = scope(capability);
    return !scope.isNowhere() && scope.covers(path(unit));
  }

  public boolean hasAnywhere(Capability capability) {
    return !scope(capability).isNowhere();
  }

  public Scope scope(Capability capability) {
    if (caller.isSystem()) {
      return new Scope(true, List.of());
    }
    return caller.isAnonymous() || mustChangePassword() ? NOWHERE : grants.scope(capability);
  }

  /** Until then a person may do nothing else. */
  private boolean mustChangePassword() {
    return !caller.isSystem() && grants.mustChangePassword();
  }

  private String path(UUID unit) {
    return units
        .find(unit)
        .map(UnitRef::path)
        .orElseThrow(() -> RefusedException.of(PeopleRefusal.UNIT_NOT_FOUND));
  }

  private RefusedException refusal() {
    if (caller.isAnonymous()) {
      return RefusedException.of(PeopleRefusal.NOT_SIGNED_IN);
    }
    return RefusedException.of(
        mustChangePassword() ? PeopleRefusal.PASSWORD_MUST_CHANGE : PeopleRefusal.FORBIDDEN);
  }
}
