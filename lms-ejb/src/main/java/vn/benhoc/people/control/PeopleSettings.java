package vn.benhoc.people.control;

import java.time.Duration;
import vn.benhoc.people.entity.SessionLife;
import vn.benhoc.platform.config.ComponentSettings;
import vn.benhoc.platform.config.SettingReader;

/**
 * Settings of people.
 *
 * @param life {@code lms.session.idle} and {@code lms.session.longest}
 * @param hashRounds {@code lms.password.rounds} of PBKDF2 with HMAC-SHA-512
 * @param behindProxy {@code lms.http.proxied}: whether a proxy of ours stands in front, so that the
 *     last address it forwards is the caller's
 */
public record PeopleSettings(SessionLife life, int hashRounds, boolean behindProxy)
    implements ComponentSettings {

  private static final Duration IDLE = Duration.ofHours(4);
  private static final Duration LONGEST = Duration.ofHours(14);
  private static final int ROUNDS = 210_000;
  private static final int LEAST_ROUNDS = 10_000;
  private static final int MOST_ROUNDS = 5_000_000;

  static PeopleSettings read(SettingReader reader) {
    return new PeopleSettings(
        new SessionLife(
            reader.duration("lms.session.idle", IDLE),
            reader.duration("lms.session.longest", LONGEST)),
        reader.whole("lms.password.rounds", ROUNDS, LEAST_ROUNDS, MOST_ROUNDS),
        reader.flag("lms.http.proxied", false));
  }
}
