package vn.benhoc.paper.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.platform.problem.RefusedException;

/** Whose blueprints and papers a caller works with. */
@ApplicationScoped
public class OwnerUnits {

  @Inject private Permissions permissions;
  @Inject private Roster roster;

  /** Those of the units in which the caller has the capability. */
  public List<UUID> visible(Capability capability, Collection<UUID> owners) {
    Scope scope = permissions.scope(capability);
    return roster.units(owners).stream()
        .filter(unit -> scope.covers(unit.path()))
        .map(UnitRef::id)
        .toList();
  }

  /** The unit for which the caller writes: the top of where the capability holds. */
  public UUID home(Capability capability) {
    Scope scope = permissions.scope(capability);
    if (scope.all()) {
      return roster
          .province()
          .map(UnitRef::id)
          .orElseThrow(() -> RefusedException.of(PeopleRefusal.UNIT_NOT_FOUND));
    }
    return scope.paths().stream()
        .map(OwnerUnits::lastOf)
        .findFirst()
        .orElseThrow(() -> RefusedException.of(PeopleRefusal.FORBIDDEN));
  }

  private static UUID lastOf(String path) {
    String[] ids = path.split("/", -1);
    return UUID.fromString(ids[ids.length - 2]);
  }
}
