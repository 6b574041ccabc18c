package vn.benhoc.web.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Visit;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;
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
    return site(request, web.isSecure());
  }

  Visit visit() {
    return of(request, web.isSecure(), caller.address());
  }

  /**
   * How that request came.
   *
   * @param secure whether the browser came by https
   * @param from the network address it came from
   * @throws RefusedException {@code host-not-valid} if the host it asks for is none
   */
  public static Visit of(HttpServletRequest request, boolean secure, String from) {
    @Nullable String query = request.getQueryString();
    URI site = site(request, secure);
    return new Visit(
        site,
        site + request.getRequestURI() + (query == null ? "" : "?" + query),
        from,
        new Visit.Keys(
            request.getHeader(CONFIG_KEY),
            request.getHeader(EXAM_KEY),
            request.getHeader(PAGE_CONFIG_KEY),
            request.getHeader(PAGE_EXAM_KEY)));
  }

  /** Whether the host that the request asks for is a name or an address at all. */
  public static boolean namesHost(HttpServletRequest request) {
    return address(request, false).isPresent();
  }

  private static URI site(HttpServletRequest request, boolean secure) {
    return address(request, secure)
        .orElseThrow(() -> RefusedException.of(PlatformRefusal.HOST_NOT_VALID));
  }

  private static Optional<URI> address(HttpServletRequest request, boolean secure) {
    String host = request.getHeader("Host");
    String named = host == null ? request.getServerName() : host;
    try {
      return Optional.of(new URI((secure ? "https" : "http") + "://" + named));
    } catch (URISyntaxException noName) {
      return Optional.empty();
    }
  }
}
