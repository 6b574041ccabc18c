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

  static final Duration WHILE = Duration.ofSeconds(30);

  private static final int MOST = 50_000;

  @Inject private SessionReading reading;
  @Inject private TimeSource time;

  private final Recent<String, KnownSession> sessions = Recent.entries(MOST);

  /** The living session of that token, if any; one that there is not is asked for every time. */
  public Optional<KnownSession> resume(String token) {
    Instant now = time.now();
    return sessions.find(
        Tokens.hash(token),
        known -> known.readAt().plus(WHILE).isAfter(now),
        unknown -> reading.read(token));
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
