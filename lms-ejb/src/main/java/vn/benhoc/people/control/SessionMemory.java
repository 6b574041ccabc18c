package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.platform.memory.Recent;
import vn.benhoc.platform.time.TimeSource;

/**
 * Remembers sessions on this node for a short while, by the hash of their token. What ends a
 * session here is known here at once; elsewhere it is when the while is over.
 */
@ApplicationScoped
public class SessionMemory {

  /** Longer than a candidate thinks between two answers, so that a save mostly reads no session. */
  static final Duration WHILE = Duration.ofMinutes(5);

  private static final int MOST = 50_000;

  @Inject private SessionReading reading;
  @Inject private TimeSource time;

  private final Recent<String, KnownSession> sessions = Recent.entries(MOST);

  /** The living session of that token, if any; one that there is not is asked for every time. */
  public Optional<KnownSession> resume(String token) {
    Instant now = time.now();
    return sessions.find(
        Tokens.hash(token), known -> isGood(known, now), unknown -> reading.read(token));
  }

  /** The living session of that token as it is remembered; nothing is read. */
  public Optional<KnownSession> recall(String token) {
    Instant now = time.now();
    return sessions.find(Tokens.hash(token)).filter(known -> isGood(known, now));
  }

  private static boolean isGood(KnownSession known, Instant now) {
    return known.readAt().plus(WHILE).isAfter(now);
  }

  void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded ended) {
    String hash = ended.tokenHash();
    if (hash != null) {
      sessions.forget(hash);
    }
    UUID person = ended.person();
    if (person != null) {
      sessions.forgetIf(known -> known.session().personId().equals(person));
    }
  }
}
