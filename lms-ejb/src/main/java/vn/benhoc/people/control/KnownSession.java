package vn.benhoc.people.control;

import java.time.Instant;
import java.util.List;
import vn.benhoc.people.boundary.OpenSession;

/**
 * A session as it was read, with what its person may do.
 *
 * @param readAt when
 */
public record KnownSession(
    OpenSession session, List<RoleInUnit> roles, boolean mustChangePassword, Instant readAt) {

  public KnownSession {
    roles = List.copyOf(roles);
  }
}
