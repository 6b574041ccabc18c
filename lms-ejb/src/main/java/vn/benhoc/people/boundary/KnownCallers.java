package vn.benhoc.people.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.benhoc.people.control.KnownSession;
import vn.benhoc.people.control.SessionMemory;

/**
 * Who calls, without asking the database: for what candidates call over and over while they write.
 * Who is not remembered is found by {@link Sessions}, and remembered from then on.
 */
@ApplicationScoped
public class KnownCallers {

  @Inject private SessionMemory memory;

  /** Whose living session that token is; empty if this node does not know. */
  public Optional<KnownCaller> recall(String token) {
    return memory.recall(token).map(KnownSession::caller);
  }
}
