package vn.benhoc.it.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A file of answers, made from what {@code docs/answer-file.md} says and nothing else. */
public final class LateFile {

  private static final String MAC = "HmacSHA256";
  private static final ObjectMapper CANONICAL =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private LateFile() {}

  /**
   * The file of a page that holds batches it could not send.
   *
   * @param attempt as the server told it to the device that writes, with its seal
   * @param candidate their number
   * @param form the code of their form
   * @param batches as the interface takes them; each entry says when it was written
   */
  public static String of(JsonNode attempt, String candidate, String form, JsonNode... batches) {
    ObjectNode content =
        Api.JSON
            .createObjectNode()
            .put("format", "benhoc-answers")
            .put("version", 1)
            .put("attempt", attempt.path("id").asText())
            .put("sitting", attempt.path("sittingId").asText())
            .put("form", form)
            .put("candidate", candidate)
            .put("savedAt", Instant.now().toString())
            .put("key", attempt.at("/seal/by").asText());
    content.putArray("batches");
    for (JsonNode batch : batches) {
      content.withArray("batches").add(batch);
    }
    byte[] secret = Base64.getUrlDecoder().decode(attempt.at("/seal/secret").asText());
    byte[] signature = mac(mac(secret, "answer file"), canonical(content));
    ObjectNode file = Api.JSON.createObjectNode();
    file.set("content", content);
    file.put("signature", Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    return file.toString();
  }

  private static String canonical(JsonNode content) {
    try {
      Map<?, ?> members = CANONICAL.treeToValue(content, Map.class);
      return CANONICAL.writeValueAsString(members);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
