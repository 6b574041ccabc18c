package vn.benhoc.people.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person signed in, as the pages need it.
 *
 * @param capabilities those held anywhere
 * @param place where a pupil learns; null for others
 */
public record Profile(
    PersonName name,
    String username,
    boolean mustChangePassword,
    List<HeldRole> roles,
    List<Capability> capabilities,
    @Nullable Place place) {

  /** A role and where it is held. */
  public record HeldRole(Role role, UUID unitId, String unitName) {}

  /** A pupil's school and class. */
  public record Place(String school, String group) {}
}
