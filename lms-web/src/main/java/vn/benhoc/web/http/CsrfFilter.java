package vn.benhoc.web.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Lets a change pass only with the token that this site gave to this browser: the session's, or,
 * for signing in, the one in the log-in cookie. Other changes by nobody are refused further in.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class CsrfFilter implements ContainerRequestFilter {

  public static final String HEADER = "X-CSRF-Token";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String SIGN_IN = "session";

  @Inject private WebSession web;

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod())) {
      return;
    }
    boolean signedIn = !web.token().isEmpty();
    boolean signsIn = request.getUriInfo().getPath().startsWith(SIGN_IN);
    if ((signedIn || signsIn) && !isRight(request, signedIn)) {
      throw RefusedException.of(PlatformRefusal.CSRF_TOKEN_WRONG);
    }
  }

  private boolean isRight(ContainerRequestContext request, boolean signedIn) {
    Cookie cookie = request.getCookies().get(Cookies.CSRF);
    String expected = signedIn ? web.csrfToken() : cookie == null ? "" : cookie.getValue();
    return !expected.isEmpty() && isSame(expected, request.getHeaderString(HEADER));
  }

  /** Takes as long for the first wrong letter as for the last. */
  public static boolean isSame(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
