package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.entity.Account;
import vn.benhoc.people.entity.Session;
import vn.benhoc.platform.time.TimeSource;

/** Reads a session with all that is decided by it, and renews it. */
@ApplicationScoped
public class SessionReading {

  @Inject private SessionRows rows;
  @Inject private Accounts accounts;
  @Inject private Grants grants;
  @Inject private TimeSource time;

  /** The living session of that token, if any. */
  @Transactional
  public Optional<KnownSession> read(String token) {
    return rows.alive(token).map(this::known);
  }

  /**
   * Renews those of the sessions that live.
   *
   * @param tokenHashes at most a thousand
   * @return those that do
   */
  @Transactional
  public Set<String> renew(Collection<String> tokenHashes) {
    return rows.renew(tokenHashes);
  }

  private KnownSession known(Session session) {
    rows.seen(session);
    Optional<Account> account = accounts.of(session.personId());
    return new KnownSession(
        new OpenSession(
            session.personId(),
            session.csrfToken(),
            account.flatMap(Account::language).orElse(null)),
        grants.rolesOf(session.personId()),
        account.map(Account::mustChange).orElse(false),
        time.now());
  }
}
