package vn.benhoc.web.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stretch of a list of people. */
public record PeopleBody(List<PersonBody> items, @Nullable String nextCursor, long total) {

  /** A person on the list. */
  public record PersonBody(
      UUID id,
      String fullName,
      String sectorCode,
      List<String> roles,
      @Nullable String className) {}
}
