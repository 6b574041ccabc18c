package vn.benhoc.exam.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.platform.problem.RefusedException;

/**
 * A file of answers that a candidate's machine saved because it could not send them. What it says
 * is believed only once {@link #require} has passed. The format is described in
 * docs/answer-file.md.
 */
public final class AnswerFile {

  /** A file has at most so many bytes. */
  public static final int LARGEST = 1 << 20;

  private static final String FORMAT = "benhoc-answers";
  private static final String HMAC = "HmacSHA256";
  private static final byte[] PURPOSE = "answer file".getBytes(StandardCharsets.UTF_8);
  private static final Jsonb JSON = JsonbBuilder.create();

  private final JsonObject content;
  private final String signature;
  private final UUID attempt;

  /**
   * Whose file it has to be.
   *
   * @param form the paper code that was dealt
   * @param candidate their number
   */
  public record Owner(UUID attempt, UUID sitting, String form, String candidate) {}

  private AnswerFile(JsonObject content, String signature) {
    this.content = content;
    this.signature = signature;
    this.attempt = UUID.fromString(content.getString("attempt"));
  }

  /**
   * Reads a file without believing it.
   *
   * @throws RefusedException {@code answer-file-not-readable}
   */
  public static AnswerFile read(byte[] file) {
    if (file.length > LARGEST) {
      throw unreadable();
    }
    try (var reader = Json.createReader(new StringReader(text(file)))) {
      JsonObject whole = reader.readObject();
      JsonObject content = whole.getJsonObject("content");
      if (content == null
          || !FORMAT.equals(content.getString("format"))
          || content.getInt("version") != 1) {
        throw unreadable();
      }
      return new AnswerFile(content, whole.getString("signature"));
    } catch (RuntimeException | CharacterCodingException notOne) {
      throw unreadable(); // the parser has no type of its own for what is nested too deeply
    }
  }

  private static String text(byte[] file) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }

  /** Which attempt it says it is of. */
  public UUID attempt() {
    return attempt;
  }

  /**
   * Lets the file pass if it is genuine and this owner's.
   *
   * @throws RefusedException {@code answer-file-not-genuine}, {@code answer-file-of-another}
   */
  public void require(Owner owner, AttemptSecret secrets) {
    byte[] secret =
        secrets
            .of(said("key"), owner.attempt())
            .orElseThrow(() -> RefusedException.of(ExamRefusal.ANSWER_FILE_NOT_GENUINE));
    if (!MessageDigest.isEqual(signed(secret), given())) {
      throw RefusedException.of(ExamRefusal.ANSWER_FILE_NOT_GENUINE);
    }
    Owner said = new Owner(attempt, sitting(), said("form"), said("candidate"));
    if (!said.equals(owner)) {
      throw RefusedException.of(ExamRefusal.ANSWER_FILE_OF_ANOTHER);
    }
  }

  private UUID sitting() {
    try {
      return UUID.fromString(said("sitting"));
    } catch (IllegalArgumentException notOne) {
      throw unreadable();
    }
  }

  private String said(String name) {
    try {
      return content.getString(name);
    } catch (ClassCastException | NullPointerException missing) {
      throw unreadable();
    }
  }

  private byte[] given() {
    try {
      return Base64.getUrlDecoder().decode(signature);
    } catch (IllegalArgumentException notOne) {
      throw RefusedException.of(ExamRefusal.ANSWER_FILE_NOT_GENUINE);
    }
  }

  private byte[] signed(byte[] secret) {
    try {
      return mac(mac(secret, PURPOSE), CanonicalJson.of(content).getBytes(StandardCharsets.UTF_8));
    } catch (ArithmeticException notWhole) {
      throw unreadable();
    }
  }

  private static byte[] mac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has " + HMAC, missing);
    }
  }

  /**
   * The answers, a batch for each page that wrote.
   *
   * @throws RefusedException {@code answer-file-not-in-order} where a page's numbers do not rise;
   *     {@code answer-file-not-readable}
   */
  public List<ResponseBatch> batches() {
    List<ResponseBatch> batches;
    try {
      batches =
          content.getJsonArray("batches").stream()
              .map(batch -> JSON.fromJson(batch.toString(), ResponseBatch.class))
              .toList();
    } catch (JsonbException | ClassCastException | NullPointerException notOne) {
      throw unreadable();
    }
    Map<String, Long> last = new HashMap<>();
    batches.forEach(batch -> requireOrder(batch, last));
    return batches;
  }

  private static void requireOrder(ResponseBatch batch, Map<String, Long> last) {
    String client = Objects.requireNonNullElse(batch.clientId(), "");
    List<ResponseBatch.Entry> entries = batch.entries();
    if (entries == null) {
      throw unreadable();
    }
    for (ResponseBatch.Entry entry : entries) {
      Long sequence = entry.sequence();
      if (sequence == null || entry.clientTime() == null) {
        throw unreadable();
      }
      if (sequence <= last.getOrDefault(client, 0L)) {
        throw RefusedException.of(ExamRefusal.ANSWER_FILE_NOT_IN_ORDER);
      }
      last.put(client, sequence);
    }
  }

  private static RefusedException unreadable() {
    return RefusedException.of(ExamRefusal.ANSWER_FILE_NOT_READABLE);
  }
}
