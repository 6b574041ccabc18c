package vn.benhoc.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.control.Grants;

/** What whoever calls may do, and where. */
final class TwoSchoolsGrants extends Grants {

  private final Map<Capability, List<String>> held = new EnumMap<>(Capability.class);

  /** They hold the capabilities there too. */
  void hold(String path, Capability... capabilities) {
    for (Capability capability : capabilities) {
      held.computeIfAbsent(capability, none -> new ArrayList<>()).add(path);
    }
  }

  /** They hold nothing any more. */
  void holdNothing() {
    held.clear();
  }

  @Override
  public Scope scope(Capability capability) {
    return new Scope(false, held.getOrDefault(capability, List.of()));
  }

  @Override
  public boolean mustChangePassword() {
    return false;
  }
}
