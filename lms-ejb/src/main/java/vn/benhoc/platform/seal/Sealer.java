package vn.benhoc.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals texts for the database and opens them again.
 *
 * <p>A sealed text is {@code s1:key:base64}: the form of sealing, the name of the key, and twelve
 * bytes of chance followed by the packed text under AES-256-GCM (NIST SP 800-38D) with a tag of 128
 * bits. The place the text belongs to is authenticated with it, so a text opens in its own row and
 * column alone. Chance is drawn anew for every text; by section 8.3 of the source a key may seal
 * 2³² texts. Thread-safe.
 */
@ApplicationScoped
public class Sealer {

  private static final String FORM = "s1";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int CHANCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom chance = new SecureRandom();
  private @Nullable SealKeys keys;

  /** For the container, which makes a stand-in of it. */
  protected Sealer() {}

  @Inject
  Sealer(SealSettings settings) {
    this(SealKeys.of(settings.keys()));
  }

  Sealer(SealKeys keys) {
    this.keys = keys;
  }

  /**
   * From keys at hand.
   *
   * @param text as {@code lms.seal.keys} has them
   * @throws IllegalArgumentException if it is anything else
   */
  public static Sealer from(String text) {
    return new Sealer(SealKeys.of(text));
  }

  /** The name of the key that seals. */
  public String newest() {
    return keys().first();
  }

  /** The names of the keys that open. */
  public Set<String> names() {
    return keys().names();
  }

  /**
   * Seals a text by the first key.
   *
   * @param place where it belongs, such as {@code paper_form.document/id}; needed to open it
   */
  public String seal(String text, String place) {
    return seal(text, place, newest());
  }

  /**
   * Seals a text by the key of that name.
   *
   * @throws SealBrokenException if the settings have no such key
   */
  public String seal(String text, String place, String name) {
    byte[] start = new byte[CHANCE_BYTES];
    chance.nextBytes(start);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, key(name), start, place, packed(text));
    byte[] whole = ByteBuffer.allocate(start.length + sealed.length).put(start).put(sealed).array();
    return String.join(":", FORM, name, Base64.getEncoder().withoutPadding().encodeToString(whole));
  }

  /**
   * Opens a sealed text.
   *
   * @throws SealBrokenException if it was changed, belongs elsewhere, or its key is not among the
   *     settings
   */
  public String open(String sealed, String place) {
    String[] parts = sealed.split(":", -1);
    if (parts.length != 3 || !parts[0].equals(FORM)) {
      throw new SealBrokenException(place + " is not sealed");
    }
    byte[] whole = decoded(parts[2], place);
    if (whole.length <= CHANCE_BYTES) {
      throw new SealBrokenException(place + " is cut off");
    }
    byte[] start = Arrays.copyOf(whole, CHANCE_BYTES);
    byte[] rest = Arrays.copyOfRange(whole, CHANCE_BYTES, whole.length);
    return unpacked(run(Cipher.DECRYPT_MODE, key(parts[1]), start, place, rest));
  }

  /** How every text begins that was sealed by the key of that name. */
  static String start(String name) {
    return FORM + ":" + name + ":";
  }

  private SealKeys keys() {
    if (keys == null) {
      throw new IllegalStateException("a stand-in seals nothing");
    }
    return keys;
  }

  private SecretKey key(String name) {
    return keys()
        .key(name)
        .orElseThrow(() -> new SealBrokenException("the settings have no key " + name));
  }

  private static byte[] decoded(String text, String place) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException changed) {
      throw new SealBrokenException(place + " was changed", changed);
    }
  }

  private static byte[] run(int mode, SecretKey key, byte[] start, String place, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, start));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException changed) {
      throw new SealBrokenException(place + " was changed or belongs elsewhere", changed);
    }
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private static String unpacked(byte[] packed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
