package vn.benhoc.people.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.platform.memory.Recent;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Ticker;
import vn.benhoc.platform.start.Wake;
import vn.benhoc.platform.time.TimeSource;

/**
 * Remembers sessions on this node, by the hash of their token. What ends a session here is known
 * here at once; elsewhere within half a minute.
 *
 * <p>Those of staff are read anew after that while. A province of pupils, each of whom saves every
 * minute or so, would have the database read sessions and do little else: theirs are asked for
 * together, in the background, whether they are still there.
 */
@ApplicationScoped
public class SessionMemory {

  static final Duration WHILE = Duration.ofSeconds(30);

  /** What a pupil may do is read anew after this, and up to as long again, not all at once. */
  static final Duration LONG_WHILE = Duration.ofMinutes(30);

  /** So many are asked for in one query. */
  static final int TOGETHER = 1_000;

  private static final int MOST = 50_000;

  @Inject private SessionReading reading;
  @Inject private Background background;
  @Inject private Ticker ticker;
  @Inject private TimeSource time;

  private final Recent<String, KnownSession> sessions = Recent.entries(MOST);

  @PostConstruct
  void ready() {
    Wake wake = new Wake(background, this::goRound);
    ticker.every(WHILE, wake::up);
  }

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
    return known.readAt().plus(known.isPupils() ? longWhile(known) : WHILE).isAfter(now);
  }

  private static Duration longWhile(KnownSession known) {
    int spread =
        Math.floorMod(
            known.session().csrfToken().hashCode(), Math.toIntExact(LONG_WHILE.toSeconds()));
    return LONG_WHILE.plusSeconds(spread);
  }

  /** Forgets the pupils' sessions that are no more, and renews the others, many at a time. */
  void goRound() {
    Instant now = time.now();
    List<String> known = sessions.keys(one -> one.isPupils() && isGood(one, now));
    for (int first = 0; first < known.size(); first += TOGETHER) {
      List<String> asked = known.subList(first, Math.min(known.size(), first + TOGETHER));
      Set<String> alive = reading.renew(asked);
      asked.stream().filter(hash -> !alive.contains(hash)).forEach(sessions::forget);
    }
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
