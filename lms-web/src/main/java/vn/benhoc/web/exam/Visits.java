package vn.benhoc.web.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Visit;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.web.http.WebSession;

/**
 * How the request came, as the candidate's browser sees it. Behind a proxy of ours the scheme is
 * what the proxy says; the host is what the browser asked for in both cases.
 */
@ApplicationScoped
public class Visits {

  private static final String CONFIG_KEY = "X-SafeExamBrowser-ConfigKeyHash";
  private static final String EXAM_KEY = "X-SafeExamBrowser-RequestHash";
  private static final String PAGE_CONFIG_KEY = "X-Exam-Page-ConfigKeyHash";
  private static final String PAGE_EXAM_KEY = "X-Exam-Page-RequestHash";

  @Inject private HttpServletRequest request;
  @Inject private WebSession web;
  @Inject private Caller caller;

  /** Scheme, host and port the browser asked. */
  URI site() {
    String host = request.getHeader("Host");
    String scheme = web.isSecure() ? "https" : "http";
    return URI.create(scheme + "://" + (host == null ? request.getServerName() : host));
  }

  Visit visit() {
    @Nullable String query = request.getQueryString();
    String address = site() + request.getRequestURI() + (query == null ? "" : "?" + query);
    return new Visit(
        site(),
        address,
        caller.address(),
        new Visit.Keys(
            request.getHeader(CONFIG_KEY),
            request.getHeader(EXAM_KEY),
            request.getHeader(PAGE_CONFIG_KEY),
            request.getHeader(PAGE_EXAM_KEY)));
  }
}
