package vn.benhoc.web.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The session as the pages see it.
 *
 * @param person null if nobody is signed in
 * @param csrfToken to be sent with every change, as {@code X-CSRF-Token}
 */
public record SessionBody(
    @Nullable PersonBody person,
    SchoolYearBody schoolYear,
    List<SchoolYearBody> schoolYears,
    String csrfToken,
    String language,
    Instant serverNow,
    boolean demo) {

  /** Who is signed in. */
  public record PersonBody(
      UUID id,
      String fullName,
      String initials,
      String username,
      boolean mustChangePassword,
      List<RoleBody> roles,
      List<String> capabilities,
      @Nullable PlaceBody place) {}

  /** A role and where it is held. */
  public record RoleBody(String role, UUID unitId, String unitName) {}

  /** A pupil's school and class. */
  public record PlaceBody(String school, String group) {}

  /** A school year. */
  public record SchoolYearBody(String code, String name) {}
}
