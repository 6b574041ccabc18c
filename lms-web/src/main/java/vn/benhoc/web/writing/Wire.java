package vn.benhoc.web.writing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import vn.benhoc.paper.boundary.PackedForm;
import vn.benhoc.web.http.ApiHeadersFilter;
import vn.benhoc.web.http.Gzip;
import vn.benhoc.web.http.Json;
import vn.benhoc.web.http.Problem;
import vn.benhoc.web.page.SecurityHeaders;

/** Writes an answer with the headers that every answer of the interface carries. */
final class Wire {

  private static final String CACHE = "Cache-Control";
  private static final String NOT_KEPT = "no-store";
  private static final String JSON = "application/json";

  private final HttpServletResponse response;
  private final String correlation;

  /**
   * An answer to be written.
   *
   * @param correlation names the request
   */
  Wire(HttpServletResponse response, String correlation) {
    this.response = response;
    this.correlation = correlation;
  }

  /** A document as it is kept, compressed. */
  void document(PackedForm form, String tag) throws IOException {
    head(HttpServletResponse.SC_OK, JSON, "private, no-cache");
    response.setHeader("Content-Encoding", Gzip.CODING);
    response.setHeader("ETag", '"' + tag + '"');
    response.setHeader("Vary", "Accept-Encoding");
    response.setContentLength(form.size());
    try (InputStream in = form.compressed()) {
      in.transferTo(response.getOutputStream());
    }
  }

  void json(Object body) throws IOException {
    head(HttpServletResponse.SC_OK, JSON, NOT_KEPT);
    send(Json.OUT.toJson(body).getBytes(StandardCharsets.UTF_8));
  }

  void problem(Problem problem) throws IOException {
    head(problem.status(), Problem.TYPE, NOT_KEPT);
    response.setHeader("Content-Language", problem.language().toLanguageTag());
    if (problem.retryAfter() != null) {
      response.setHeader("Retry-After", problem.retryAfter());
    }
    send(problem.body().getBytes(StandardCharsets.UTF_8));
  }

  private void head(int status, String type, String caching) {
    SecurityHeaders.on(response);
    response.setStatus(status);
    response.setHeader("Content-Type", type);
    response.setHeader(CACHE, caching);
    response.setHeader(ApiHeadersFilter.POLICY, ApiHeadersFilter.NOTHING);
    response.setHeader(ApiHeadersFilter.CORRELATION_ID, correlation);
  }

  private void send(byte[] body) throws IOException {
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
