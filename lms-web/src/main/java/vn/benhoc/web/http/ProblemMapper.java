package vn.benhoc.web.http;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.ProblemTexts;
import vn.benhoc.platform.problem.RefusedException;

/** Turns whatever was thrown into problem+json (RFC 9457) in the reader's language. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  static final String PROBLEM_JSON = "application/problem+json";

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
  private static final String TYPE = "urn:benhoc:problem:";
  private static final Set<String> MEMBERS =
      Set.of("type", "title", "status", "detail", "instance", "correlation", "errors");

  @Inject private ProblemTexts texts;
  @Inject private Caller caller;
  @Inject private Correlation correlation;
  @Context private UriInfo uri;

  @Override
  public Response toResponse(Throwable thrown) {
    RefusedException refused = Causes.refusalIn(thrown).orElseGet(() -> unexpected(thrown));
    Response.ResponseBuilder response =
        Response.status(refused.refusal().status())
            .type(PROBLEM_JSON)
            .language(caller.language())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(body(refused).toString());
    String wait = refused.parameters().get("seconds");
    if (wait != null) {
      response.header(HttpHeaders.RETRY_AFTER, wait);
    }
    return response.build();
  }

  /** Logged here and nowhere else; the answer only names the line of the log. */
  private RefusedException unexpected(Throwable thrown) {
    LOG.log(Level.SEVERE, "request.failed correlation=" + correlation.id(), thrown);
    return RefusedException.of(PlatformRefusal.UNEXPECTED, Map.of("correlation", correlation.id()));
  }

  private JsonObject body(RefusedException refused) {
    Locale language = caller.language();
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("type", TYPE + refused.refusal().code())
            .add("title", texts.title(refused.refusal(), language))
            .add("status", refused.refusal().status())
            .add("detail", texts.detail(refused, language))
            .add("instance", uri.getRequestUri().getRawPath())
            .add("correlation", correlation.id());
    Map<String, String> parameters = new HashMap<>(refused.parameters());
    parameters.keySet().removeAll(MEMBERS);
    parameters.forEach(body::add);
    if (!refused.findings().isEmpty()) {
      body.add("errors", errors(refused.findings(), language));
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
