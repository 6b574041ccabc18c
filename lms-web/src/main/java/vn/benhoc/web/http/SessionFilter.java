package vn.benhoc.web.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.boundary.Sessions;

/** Finds out who calls, from where, and which language they read. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {

  /** What candidates call while they write. */
  private static final List<String> EXAM = List.of("attempts/", "my/sittings/");

  @Inject private Sessions sessions;
  @Inject private Caller caller;
  @Inject private WebSession web;
  @Inject private Proxies proxies;
  @Context private HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    caller.callsFrom(Origin.address(servlet, proxies.areInFront()));
    web.isSecure(Origin.isSecure(servlet, proxies.areInFront()));
    caller.speaksFirstOf(languages(request, Optional.empty()));
    Cookie cookie = request.getCookies().get(Cookies.SESSION);
    if (cookie != null && !cookie.getValue().isEmpty()) {
      resume(request, cookie.getValue()).ifPresent(open -> enter(request, cookie, open));
    }
  }

  private Optional<OpenSession> resume(ContainerRequestContext request, String token) {
    String path = request.getUriInfo().getPath();
    return EXAM.stream().anyMatch(path::startsWith)
        ? sessions.resumeKnown(token)
        : sessions.resume(token);
  }

  private void enter(ContainerRequestContext request, Cookie cookie, OpenSession open) {
    caller.become(open.personId());
    caller.speaksFirstOf(languages(request, Optional.ofNullable(open.language())));
    web.open(cookie.getValue(), open.csrfToken());
  }

  private static List<Locale> languages(
      ContainerRequestContext request, Optional<String> ofAccount) {
    Optional<String> ofBrowser =
        Optional.ofNullable(request.getCookies().get(Cookies.LANGUAGE)).map(Cookie::getValue);
    return ReaderLanguages.wanted(ofBrowser, ofAccount, () -> accepted(request));
  }

  /** A header that can't be read says nothing; it must not fail the call. */
  private static List<Locale> accepted(ContainerRequestContext request) {
    try {
      return request.getAcceptableLanguages();
    } catch (ProcessingException | IllegalArgumentException unreadable) {
      return List.of();
    }
  }
}
