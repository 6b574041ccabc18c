package vn.benhoc.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.ProblemTexts;
import vn.benhoc.platform.problem.RefusedException;

/** Makes problem+json (RFC 9457) of whatever was thrown; on any thread, for any reader. */
@ApplicationScoped
public class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final String TYPE = "urn:benhoc:problem:";
  private static final Set<String> MEMBERS =
      Set.of("type", "title", "status", "detail", "instance", "correlation", "errors");

  @Inject private ProblemTexts texts;

  /**
   * Who reads the problem.
   *
   * @param correlation names the request in the log
   * @param instance the path that was asked
   */
  public record Reader(Locale language, String correlation, String instance) {}

  /** The answer that says it. */
  public Response answer(Throwable thrown, Reader reader) {
    Problem problem = problem(thrown, reader);
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(Problem.TYPE)
            .language(problem.language())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problem.body());
    if (problem.retryAfter() != null) {
      response.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
    }
    return response.build();
  }

  /** What is said. */
  public Problem problem(Throwable thrown, Reader reader) {
    RefusedException refused = Causes.refusalIn(thrown).orElseGet(() -> unexpected(thrown, reader));
    return new Problem(
        refused.refusal().status(),
        reader.language(),
        body(refused, reader).toString(),
        refused.parameters().get("seconds"));
  }

  /** Logged here and nowhere else; the answer only names the line of the log. */
  private static RefusedException unexpected(Throwable thrown, Reader reader) {
    String correlation = reader.correlation();
    LOG.log(Level.SEVERE, "request.failed correlation=" + correlation, thrown);
    return RefusedException.of(PlatformRefusal.UNEXPECTED, Map.of("correlation", correlation));
  }

  private JsonObject body(RefusedException refused, Reader reader) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", TYPE + refused.refusal().code())
            .add("title", texts.title(refused.refusal(), reader.language()))
            .add("status", refused.refusal().status())
            .add("detail", texts.detail(refused, reader.language()))
            .add("instance", reader.instance())
            .add("correlation", reader.correlation());
    Map<String, String> parameters = new HashMap<>(refused.parameters());
    parameters.keySet().removeAll(MEMBERS);
    parameters.forEach(body::add);
    if (!refused.findings().isEmpty()) {
      body.add("errors", errors(refused.findings(), reader.language()));
    }
    return body.build();
  }

  private JsonArrayBuilder errors(List<Finding> findings, Locale language) {
    JsonArrayBuilder errors = Json.createArrayBuilder();
    for (Finding finding : findings) {
      errors.add(
          Json.createObjectBuilder()
              .add("path", finding.path())
              .add("code", finding.code())
              .add("message", texts.message(finding, language)));
    }
    return errors;
  }
}
