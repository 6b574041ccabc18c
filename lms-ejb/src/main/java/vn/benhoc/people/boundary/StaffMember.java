package vn.benhoc.people.boundary;

import java.util.List;
import java.util.UUID;

/**
 * Somebody of the staff who can sign in.
 *
 * @param initials two letters for a round picture
 * @param units the names of where they hold a role this school year, as far as was asked for
 */
public record StaffMember(
    UUID id, String fullName, String initials, String username, List<String> units) {

  public StaffMember {
    units = List.copyOf(units);
  }
}
