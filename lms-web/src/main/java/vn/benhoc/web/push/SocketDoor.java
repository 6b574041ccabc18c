package vn.benhoc.web.push;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.CandidateLine;
import vn.benhoc.exam.boundary.WallDesk;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.boundary.Sessions;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.web.http.Causes;
import vn.benhoc.web.http.Cookies;
import vn.benhoc.web.http.Origin;
import vn.benhoc.web.http.Proxies;

/**
 * Lets a socket be opened by this site's own pages, by who is signed in and may, while it is still
 * a request: behind it there is none. A browser shows cookies of its user to any site that asks, so
 * a socket asked for by another site's page is refused.
 */
@WebFilter(urlPatterns = "/ws/*", asyncSupported = true)
public class SocketDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int UPGRADE_REQUIRED = 426;
  private static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
  private static final Pattern WALL = Pattern.compile("/ws/wall/" + ID + "/(?:all|" + ID + ")");
  private static final Pattern ROOM = Pattern.compile("/ws/exam-room/" + ID);

  @Inject private transient Sessions sessions;
  @Inject private transient Proxies proxies;
  @Inject private transient Caller caller;
  @Inject private transient WallDesk walls;
  @Inject private transient CandidateLine line;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean proxied = proxies.areInFront();
    if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
      response.sendError(UPGRADE_REQUIRED);
    } else if (!Origin.site(request, proxied).equalsIgnoreCase(request.getHeader("Origin"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      caller.callsFrom(Origin.address(request, proxied));
      enter(request, response, chain);
    }
  }

  private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Visitor visitor;
    try {
      visitor = visitor(request);
    } catch (RuntimeException failure) {
      RefusedException refused = Causes.refusalIn(failure).orElseThrow(() -> failure);
      response.sendError(refused.refusal().status());
      return;
    }
    if (visitor == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(as(visitor, request), response);
    }
  }

  /** Null for an address behind which there is nothing. */
  private @Nullable Visitor visitor(HttpServletRequest request) {
    String token = Cookies.value(request, Cookies.SESSION).orElse("");
    Optional<OpenSession> session =
        token.isEmpty() ? Optional.empty() : sessions.resumeKnown(token);
    session.ifPresent(open -> caller.become(open.personId()));
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Matcher wall = WALL.matcher(path);
    Matcher room = ROOM.matcher(path);
    Object purpose;
    if (wall.matches()) {
      UUID roomId = wall.group(2) == null ? null : UUID.fromString(wall.group(2));
      purpose = walls.sight(UUID.fromString(wall.group(1)), roomId);
    } else if (room.matches()) {
      purpose = line.page(UUID.fromString(room.group(1)));
    } else {
      return null;
    }
    return new Visitor(caller.personId(), token, purpose);
  }

  private static HttpServletRequest as(Visitor visitor, HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public Principal getUserPrincipal() {
        return visitor;
      }
    };
  }
}
