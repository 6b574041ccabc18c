package vn.benhoc.web.push;

import java.security.Principal;
import java.util.UUID;

/**
 * Who opened a socket, and what it was let through for.
 *
 * @param token of their session
 * @param purpose what the endpoint goes on with: who may open it was looked up for this alone
 */
record Visitor(UUID personId, String token, Object purpose) implements Principal {

  @Override
  public String getName() {
    return personId.toString();
  }

  @Override
  public String toString() {
    return getName();
  }
}
