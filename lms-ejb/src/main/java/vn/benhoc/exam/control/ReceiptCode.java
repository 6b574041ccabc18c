package vn.benhoc.exam.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.Response;

/**
 * A short code over what was handed in, which a candidate can write down: other answers or another
 * moment give another code. Letters and digits that are easily mistaken are left out.
 */
public final class ReceiptCode {

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int GROUPS = 3;
  private static final int GROUP = 4;
  private static final Jsonb JSON = JsonbBuilder.create();

  private ReceiptCode() {}

  public static String of(UUID attemptId, Instant at, AttemptState state) {
    MessageDigest digest = sha256();
    add(digest, attemptId + "|" + at.toEpochMilli() + "|" + state.block());
    for (Map.Entry<SlotId, Response> entry : new TreeMap<>(state.responses()).entrySet()) {
      add(digest, entry.getKey() + "=" + canonical(entry.getValue()));
    }
    return letters(digest.digest());
  }

  private static String canonical(Response response) {
    if (response instanceof ClusterResponse cluster) {
      Map<String, Boolean> sorted = new TreeMap<>();
      cluster.truths().forEach((id, truth) -> sorted.put(id.value(), truth));
      return sorted.toString();
    }
    return JSON.toJson(ResponseDocuments.write(response));
  }

  private static void add(MessageDigest digest, String text) {
    digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
  }

  private static String letters(byte[] hash) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(hash[i] & 31));
    }
    return code.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
