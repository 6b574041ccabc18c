package vn.benhoc.platform.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The only source of ids, tokens and seeds. Safe for use by many threads. */
@ApplicationScoped
public class Ids {

  private static final int VERSION_7 = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long VARIANT_MASK = 0x3fff_ffff_ffff_ffffL;

  private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  /** A new UUID of version 7 (RFC 9562): ordered by time, so that index pages fill in order. */
  public UUID next() {
    long millis = System.currentTimeMillis();
    long high = (millis << 16) | VERSION_7 | random.nextInt(0x1000);
    long low = VARIANT | (random.nextLong() & VARIANT_MASK);
    return new UUID(high, low);
  }

  /** A secret of that many random bytes in URL-safe Base64 without padding. */
  public String token(int bytes) {
    byte[] secret = new byte[bytes];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** A secret to be read out: groups of four letters and digits that nobody mixes up. */
  public String readable(int groups) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < groups * GROUP; i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "");
      text.append(CLEAR.charAt(random.nextInt(CLEAR.length())));
    }
    return text.toString();
  }

  /**
   * A seed for a generator of the engine; stored with what it made, so that it can be made again.
   */
  public long seed() {
    return random.nextLong();
  }
}
