package vn.benhoc.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which calls may take the short way. */
class WritingCallTest {

  private static final UUID ATTEMPT = UUID.fromString("0190a000-0000-7000-8000-000000000001");
  private static final String ROOT = "/api/v1/attempts/" + ATTEMPT + "/";

  private final Map<String, Object> facts = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();

  private WritingCallTest() {
    facts.put("getContextPath", "");
    facts.put("getContentLength", -1);
    facts.put("getContentLengthLong", -1L);
    headers.put("Accept", "application/json, application/problem+json");
    headers.put("Accept-Encoding", "gzip, deflate, br");
  }

  private HttpServletRequest request(String method, String path) {
    facts.put("getMethod", method);
    facts.put("getRequestURI", path);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "getHeader" -> headers.get(arguments[0]);
                  case "getParameter" -> "device".equals(arguments[0]) ? "d1" : null;
                  default -> facts.get(called.getName());
                });
  }

  private HttpServletRequest save(int length) {
    facts.put("getContentType", "application/json");
    facts.put("getContentLength", length);
    return request("PUT", ROOT + "responses");
  }

  @Test
  void theThreeCallsOfThePage() {
    assertThat(WritingCall.of(request("GET", ROOT + "paper")))
        .hasValue(new WritingCall(ATTEMPT, WritingCall.Kind.PAPER, "d1"));
    assertThat(WritingCall.of(request("POST", ROOT + "hand-in")))
        .hasValue(new WritingCall(ATTEMPT, WritingCall.Kind.HAND_IN, "d1"));
    assertThat(WritingCall.of(save(200)))
        .hasValue(new WritingCall(ATTEMPT, WritingCall.Kind.SAVE, "d1"));
  }

  @Test
  void theQuestionOfAPageWithoutASocket() {
    String path = "/api/v1/my/sittings/" + ATTEMPT + "/told";
    assertThat(ToldFilter.sitting(request("GET", path))).hasValue(ATTEMPT);
    assertThat(ToldFilter.sitting(request("POST", path))).isEmpty();
    assertThat(ToldFilter.sitting(request("GET", path + "/"))).isEmpty();
    assertThat(ToldFilter.sitting(request("GET", "/api/v1/my/sittings/" + ATTEMPT))).isEmpty();
    assertThat(ToldFilter.sitting(request("GET", "/api/v1/my/sittings/x/told"))).isEmpty();
    headers.put("Accept", "application/json;q=0.5");
    assertThat(ToldFilter.sitting(request("GET", path))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, responses",
    "PUT, paper",
    "HEAD, paper",
    "GET, result",
    "POST, hand-in/",
    "GET, paper;x=1",
    "GET, Paper",
    "GET, ../paper"
  })
  void othersAreNot(String method, String tail) {
    assertThat(WritingCall.of(request(method, ROOT + tail))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/attempts/not-an-id/paper",
    "/api/v1/attempts//paper",
    "/api/v2/attempts/0190a000-0000-7000-8000-000000000001/paper",
    "/x/api/v1/attempts/0190a000-0000-7000-8000-000000000001/paper"
  })
  void otherAddressesAreNot(String path) {
    assertThat(WritingCall.of(request("GET", path))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Accept, text/html",
    "Accept, application/json;q=0",
    "Accept-Encoding, identity",
    "Accept-Encoding, gzip;q=0",
    "If-None-Match, x"
  })
  void aPaperAskedForInAnotherWayIsNot(String header, String value) {
    headers.put(header, value);
    assertThat(WritingCall.of(request("GET", ROOT + "paper"))).isEmpty();
  }

  @Test
  void aBatchWithoutLengthOrTooLongIsNot() {
    assertThat(WritingCall.of(save(-1))).isEmpty();
    assertThat(WritingCall.of(save(0))).isEmpty();
    assertThat(WritingCall.of(save(WritingCall.MOST_BYTES))).isPresent();
    assertThat(WritingCall.of(save(WritingCall.MOST_BYTES + 1))).isEmpty();
    facts.put("getContentType", "application/x-www-form-urlencoded");
    assertThat(WritingCall.of(request("PUT", ROOT + "responses"))).isEmpty();
  }

  @Test
  void aHandInWithWhatThePageSaysIsOneAndALongOneIsNot() {
    facts.put("getContentType", "application/json");
    facts.put("getContentLengthLong", 48L);
    assertThat(WritingCall.of(request("POST", ROOT + "hand-in"))).isPresent();
    facts.put("getContentLengthLong", WritingCall.MOST_BYTES + 1L);
    assertThat(WritingCall.of(request("POST", ROOT + "hand-in"))).isEmpty();
    facts.put("getContentLengthLong", -1L);
    headers.put("Transfer-Encoding", "chunked");
    assertThat(WritingCall.of(request("POST", ROOT + "hand-in"))).isEmpty();
  }
}
