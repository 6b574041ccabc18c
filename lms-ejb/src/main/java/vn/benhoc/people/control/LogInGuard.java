package vn.benhoc.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.people.entity.ThrottleRule;
import vn.benhoc.platform.problem.RefusedException;

/** Slows down who guesses, by account and by address. */
@ApplicationScoped
public class LogInGuard {

  private static final Logger LOG = Logger.getLogger(LogInGuard.class.getName());

  @Inject private Throttles throttles;

  /**
   * Lets a try pass.
   *
   * @throws RefusedException {@code too-many-tries} with the seconds to wait
   */
  public void admit(String username, String address) {
    Duration account = throttles.blockedFor(accountSide(username));
    Duration place = throttles.blockedFor(addressSide(address));
    Duration longer = account.compareTo(place) > 0 ? account : place;
    if (!longer.isZero()) {
      long seconds = Math.max(1, (longer.toMillis() + 999) / 1000);
      throw RefusedException.of(
          PeopleRefusal.TOO_MANY_TRIES, Map.of("seconds", Long.toString(seconds)));
    }
  }

  public void failed(String username, String address) {
    count(accountSide(username), ThrottleRule.ACCOUNT);
    count(addressSide(address), ThrottleRule.ADDRESS);
  }

  /** Forgets the account's failures; the address's stay, or one good account would free it. */
  public void succeeded(String username) {
    throttles.forget(accountSide(username));
  }

  /** Two first failures of one side may meet; then the second counts on the row of the first. */
  private void count(String side, ThrottleRule rule) {
    try {
      throttles.failed(side, rule);
    } catch (PersistenceException e) {
      LOG.log(Level.FINE, "throttle.met", e);
      throttles.failed(side, rule);
    }
  }

  /** Hashed, because people type passwords into the wrong field. */
  static String accountSide(String username) {
    return "account:" + Tokens.hash(username.strip().toLowerCase(Locale.ROOT));
  }

  static String addressSide(String address) {
    return "address:" + address;
  }
}
