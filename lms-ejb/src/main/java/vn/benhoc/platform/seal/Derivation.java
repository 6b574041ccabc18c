package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Secrets that need not be stored: each is made anew from a key of the settings and a purpose, by
 * HKDF with SHA-256 (RFC 5869). Who has one learns neither the key nor another. Thread-safe.
 */
@ApplicationScoped
public class Derivation {

  private static final String HMAC = "HmacSHA256";
  private static final byte[] SALT = "benhoc derivation 1".getBytes(StandardCharsets.UTF_8);

  /** The number of the block of the expansion: the first is as long as the secret. */
  private static final byte[] FIRST_BLOCK = {1};

  private @Nullable SealKeys keys;

  /** For the container, which makes a stand-in of it. */
  protected Derivation() {}

  @Inject
  Derivation(SealSettings settings) {
    this.keys = SealKeys.of(settings.keys());
  }

  private Derivation(SealKeys keys) {
    this.keys = keys;
  }

  /**
   * From keys at hand.
   *
   * @param text as {@code lms.seal.keys} has them
   * @throws IllegalArgumentException if it is anything else
   */
  public static Derivation from(String text) {
    return new Derivation(SealKeys.of(text));
  }

  /** The name of the key that new secrets are made with. */
  public String newest() {
    return keys().first();
  }

  /**
   * The secret of a purpose: 32 bytes.
   *
   * @param key the name of the key to make it with
   * @param purpose what it is for, such as {@code exam_attempt/id}
   * @return empty if the settings have no such key
   */
  public Optional<byte[]> secret(String key, String purpose) {
    return keys()
        .key(key)
        .map(known -> mac(SALT, known.getEncoded()))
        .map(even -> mac(even, purpose.getBytes(StandardCharsets.UTF_8), FIRST_BLOCK));
  }

  private static byte[] mac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has " + HMAC, missing);
    }
  }

  private SealKeys keys() {
    if (keys == null) {
      throw new IllegalStateException("a stand-in derives nothing");
    }
    return keys;
  }
}
