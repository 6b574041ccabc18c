package vn.benhoc.people.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told when sessions were ended: one, or those of a person.
 *
 * @param tokenHash null for all of the person
 * @param person null for the one session
 */
record SessionsEnded(@Nullable String tokenHash, @Nullable UUID person) {

  static SessionsEnded one(String tokenHash) {
    return new SessionsEnded(tokenHash, null);
  }

  static SessionsEnded of(UUID person) {
    return new SessionsEnded(null, person);
  }
}
