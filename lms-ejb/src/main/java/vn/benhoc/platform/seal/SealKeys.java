package vn.benhoc.platform.seal;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys that seal and open, by name. Immutable. */
final class SealKeys {

  static final String EXPECTED = "name:base64 of 32 bytes, with commas between the keys";

  private static final int BYTES = 32;
  private static final Pattern BETWEEN = Pattern.compile(",");
  private static final Pattern KEY = Pattern.compile("([a-z0-9-]{1,20}):([A-Za-z0-9+/]{43}=)");

  private final String first;
  private final Map<String, SecretKey> byName;

  private SealKeys(String first, Map<String, SecretKey> byName) {
    this.first = first;
    this.byName = Map.copyOf(byName);
  }

  /**
   * Reads keys.
   *
   * @param text {@value #EXPECTED}
   * @throws IllegalArgumentException if it is anything else, or two have one name
   */
  static SealKeys of(String text) {
    Map<String, SecretKey> keys = new LinkedHashMap<>();
    BETWEEN
        .splitAsStream(text)
        .map(String::strip)
        .map(KEY::matcher)
        .forEach(
            one -> {
              if (!one.matches() || keys.put(one.group(1), key(one)) != null) {
                throw new IllegalArgumentException("expected " + EXPECTED);
              }
            });
    String first =
        keys.keySet().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("expected " + EXPECTED));
    return new SealKeys(first, keys);
  }

  private static SecretKey key(Matcher one) {
    byte[] bytes = Base64.getDecoder().decode(one.group(2));
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("expected " + EXPECTED);
    }
    return new SecretKeySpec(bytes, "AES");
  }

  static boolean areGood(String text) {
    try {
      of(text);
      return true;
    } catch (IllegalArgumentException bad) {
      return false;
    }
  }

  /** The name of the key that seals. */
  String first() {
    return first;
  }

  Set<String> names() {
    return byName.keySet();
  }

  Optional<SecretKey> key(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
