package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.people.entity.Session;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.platform.time.TimeSource;

/** Opens, finds and ends sessions. */
@ApplicationScoped
public class SessionRows {

  private static final int TOKEN_BYTES = 32;

  @PersistenceContext(unitName = "lms")
  private EntityManager entities;

  @Inject private Ids ids;
  @Inject private TimeSource time;
  @Inject private PeopleSettings settings;
  @Inject private Event<SessionsEnded> ended;

  /** Opens a session and returns its token, which is nowhere else. */
  public String open(UUID person) {
    String token = ids.token(TOKEN_BYTES);
    entities.persist(new Session(Tokens.hash(token), person, ids.token(TOKEN_BYTES), time.now()));
    return token;
  }

  public Optional<Session> alive(String token) {
    return Optional.ofNullable(entities.find(Session.class, Tokens.hash(token)))
        .filter(session -> session.isAlive(settings.life(), time.now()));
  }

  /** Renews the session, at most every few minutes. */
  public void seen(Session session) {
    if (session.isSeenStale(time.now())) {
      session.seen(time.now());
    }
  }

  /** Renews those that live, as {@link #seen} does, in two statements; returns them. */
  public Set<String> renew(Collection<String> tokenHashes) {
    Instant now = time.now();
    entities
        .createQuery(
            "update Session s set s.seenAt = :now where s.tokenHash in :hashes"
                + " and s.seenAt < :stale and s.seenAt > :idle and s.createdAt > :longest")
        .setParameter("now", now)
        .setParameter("hashes", tokenHashes)
        .setParameter("stale", now.minus(Session.SEEN_STEP))
        .setParameter("idle", now.minus(settings.life().idle()))
        .setParameter("longest", now.minus(settings.life().longest()))
        .executeUpdate();
    return Set.copyOf(
        entities
            .createQuery(
                "select s.tokenHash from Session s where s.tokenHash in :hashes"
                    + " and s.seenAt > :idle and s.createdAt > :longest",
                String.class)
            .setParameter("hashes", tokenHashes)
            .setParameter("idle", now.minus(settings.life().idle()))
            .setParameter("longest", now.minus(settings.life().longest()))
            .getResultList());
  }

  public void end(String token) {
    entities
        .createQuery("delete from Session s where s.tokenHash = :hash")
        .setParameter("hash", Tokens.hash(token))
        .executeUpdate();
    ended.fire(SessionsEnded.one(Tokens.hash(token)));
  }

  public void endAll(UUID person) {
    entities
        .createQuery("delete from Session s where s.personId = :person")
        .setParameter("person", person)
        .executeUpdate();
    ended.fire(SessionsEnded.of(person));
  }

  /** Ends all sessions of a person but one. */
  public void endOthers(UUID person, String keptToken) {
    entities
        .createQuery("delete from Session s where s.personId = :person and s.tokenHash <> :kept")
        .setParameter("person", person)
        .setParameter("kept", Tokens.hash(keptToken))
        .executeUpdate();
    ended.fire(SessionsEnded.of(person));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int sweep() {
    return entities
        .createQuery("delete from Session s where s.seenAt < :idle or s.createdAt < :longest")
        .setParameter("idle", time.now().minus(settings.life().idle()))
        .setParameter("longest", time.now().minus(settings.life().longest()))
        .executeUpdate();
  }
}
