package vn.benhoc.it.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What came back. */
public record Answer(String request, int status, HttpHeaders headers, String body) {

  public JsonNode json() {
    try {
      return Api.JSON.readTree(body);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(request + " did not answer JSON: " + body, broken);
    }
  }

  /** Fails with the whole answer when the status is another. */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new AssertionError(
          request + " answered " + status + " instead of " + expected + ": " + body);
    }
    return this;
  }

  /** The value of a header, or an empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The last part of a problem's type, such as {@code attempt-closed}; empty if it is none. */
  public String problem() {
    String prefix = "urn:benhoc:problem:";
    String type =
        header("Content-Type").startsWith("application/problem+json")
            ? json().path("type").asText()
            : "";
    return type.startsWith(prefix) ? type.substring(prefix.length()) : "";
  }
}
