package vn.benhoc.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash that chains one audit entry to the one before: SHA-256 over the previous hash, the place
 * and every field, each with its length before it, so that no two entries read the same.
 */
final class AuditHash {

  private AuditHash() {}

  static String of(String previous, long place, AuditFact fact) {
    MessageDigest digest = sha256();
    List<Object> fields =
        List.of(
            previous,
            place,
            fact.id(),
            fact.at().toEpochMilli(),
            fact.personId() == null ? "" : fact.personId(),
            fact.address(),
            fact.action(),
            fact.subjectKind(),
            fact.subject(),
            fact.detail());
    for (Object field : fields) {
      byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
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
