package vn.benhoc.exam.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key by which Safe Exam Browser shows what it is: its Config Key, or one of the Browser Exam
 * Keys of its releases. It never sends the key itself but, with every request, the hash of the
 * address asked for and the key; so what one request shows is good for no other address.
 *
 * <p>Source: Safe Exam Browser, developer documentation, pages "Config Key" and "Browser Exam Key":
 * SHA-256 over the absolute address without its fragment, followed by the key in hexadecimal
 * digits.
 *
 * @param digits 64 hexadecimal digits, in lower case
 */
public record SafeBrowserKey(String digits) {

  /** The header with the hash of the Config Key. */
  public static final String CONFIG_KEY_HEADER = "X-SafeExamBrowser-ConfigKeyHash";

  /** The header with the hash of the Browser Exam Key. */
  public static final String EXAM_KEY_HEADER = "X-SafeExamBrowser-RequestHash";

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  /**
   * A key.
   *
   * @throws IllegalArgumentException if these are not 64 hexadecimal digits
   */
  public SafeBrowserKey {
    digits = digits.toLowerCase(Locale.ROOT);
    if (!KEY.matcher(digits).matches()) {
      throw new IllegalArgumentException("a key has 64 hexadecimal digits");
    }
  }

  /**
   * Whether a request shows this key. Takes as long for a wrong hash as for the right one.
   *
   * @param address the absolute address asked for; a fragment does not count
   * @param shown what the header says; null if the request has none
   */
  public boolean isShown(String address, @Nullable String shown) {
    if (shown == null) {
      return false;
    }
    int fragment = address.indexOf('#');
    String asked = fragment < 0 ? address : address.substring(0, fragment);
    byte[] expected = hash(asked + digits).getBytes(StandardCharsets.US_ASCII);
    byte[] given = shown.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, given);
  }

  /** The hash of a text in UTF-8, in hexadecimal digits. */
  public static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
