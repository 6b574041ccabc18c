package vn.benhoc.people.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.KnownCaller;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.boundary.Role;

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

  /** Whether it is of somebody who sits exams and does nothing else here. */
  boolean isPupils() {
    return !roles.isEmpty() && roles.stream().allMatch(held -> held.role() == Role.PUPIL);
  }

  /** Whose session it is. */
  public KnownCaller caller() {
    return new KnownCaller(
        session.personId(), session.csrfToken(), session.language(), capabilities());
  }

  private Set<Capability> capabilities() {
    return mustChangePassword
        ? Set.of()
        : roles.stream()
            .flatMap(held -> held.role().capabilities().stream())
            .collect(Collectors.toUnmodifiableSet());
  }
}
