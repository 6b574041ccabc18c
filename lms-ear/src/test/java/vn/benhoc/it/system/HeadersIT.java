package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.it.harness.Answer;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** What every answer carries, whoever asks. */
@SystemTest
class HeadersIT {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/dang-nhap", "/phong-thi/0190a000", "/api/v1/session"})
  void everyAnswerProtectsItsReader(String path, Installation installation) {
    Answer answer = installation.visitor().get(path).expect(200);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isNotBlank();
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void aPageGetsAFreshNonceAndNoInlineScriptIsAllowed(Installation installation) {
    String first = installation.visitor().get("/").header("Content-Security-Policy");
    String second = installation.visitor().get("/").header("Content-Security-Policy");
    assertThat(first).contains("script-src 'self'").doesNotContain("unsafe-eval");
    assertThat(first).isNotEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/phong-thi/0190a000"})
  void theFilesOfAPageAreThereAndStay(String page, Installation installation) {
    String html = installation.visitor().get(page).body();
    Matcher script = Pattern.compile("src=\"(/[^\"]+\\.js)\"").matcher(html);
    assertThat(script.find()).isTrue();
    Answer file = installation.visitor().get(script.group(1)).expect(200);
    assertThat(file.header("Content-Type")).contains("javascript");
    assertThat(file.header("Cache-Control")).contains("immutable");
  }

  @Test
  void whatIsLargeIsCompressed(Installation installation) {
    Answer answer =
        installation
            .as("giaovien1")
            .send(
                "GET",
                "/api/v1/curriculum/topics?subject=TOAN&grade=12",
                BodyPublishers.noBody(),
                Map.of("Accept-Encoding", "gzip"));
    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void theSessionsCookieIsOutOfReachForScripts(Installation installation) {
    Answer answer = installation.visitor().get("session").expect(200);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
  }
}
