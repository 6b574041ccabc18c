package vn.benhoc.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fields as the audit trail hashes them: no two lists of fields read the same. The launcher's check
 * reckons it once more by itself ({@code Fields}), so that it leans on nothing of the server.
 */
public final class AuditFields {

  private AuditFields() {}

  /**
   * The SHA-256 over each field as its length in bytes, a colon and its UTF-8 bytes; a field that
   * is null is empty. Lower-case hexadecimal.
   */
  public static String hash(List<? extends @Nullable Object> fields) {
    MessageDigest digest = sha256();
    for (Object field : fields) {
      byte[] bytes = Objects.toString(field, "").getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
