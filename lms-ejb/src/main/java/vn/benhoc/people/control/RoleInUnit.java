package vn.benhoc.people.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Role;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.people.entity.RoleGrant;
import vn.benhoc.people.entity.Unit;

/** A role somebody holds, with what is needed to decide by it. */
public record RoleInUnit(Role role, UUID unitId, String unitName, UnitKind kind, String path) {

  static RoleInUnit of(RoleGrant grant, Unit unit) {
    return new RoleInUnit(grant.role(), unit.id(), unit.name(), unit.kind(), unit.path());
  }

  static RoleInUnit pupilOf(UnitRef group) {
    return new RoleInUnit(Role.PUPIL, group.id(), group.name(), group.kind(), group.path());
  }

  /** The tops of the subtrees in which the roles give the capability. */
  static Scope scope(Collection<RoleInUnit> roles, Capability capability) {
    List<RoleInUnit> giving =
        roles.stream()
            .filter(held -> held.role().capabilities().contains(capability))
            .sorted(Comparator.comparingInt(held -> held.path().length()))
            .toList();
    boolean all = giving.stream().anyMatch(held -> held.kind() == UnitKind.PROVINCE);
    List<String> tops = new ArrayList<>();
    for (RoleInUnit held : giving) {
      if (tops.stream().noneMatch(held.path()::startsWith)) {
        tops.add(held.path());
      }
    }
    return new Scope(all, tops);
  }
}
