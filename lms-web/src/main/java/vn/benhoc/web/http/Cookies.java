package vn.benhoc.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookies of this interface. */
public final class Cookies {

  public static final String SESSION = "bh_session";
  public static final String CSRF = "bh_csrf";
  public static final String LANGUAGE = "bh_lang";

  private static final int YEAR_SECONDS = 365 * 24 * 3600;

  private Cookies() {}

  public static NewCookie session(String token, boolean secure) {
    return cookie(SESSION, token, secure).httpOnly(true).build();
  }

  public static NewCookie noSession(boolean secure) {
    return cookie(SESSION, "", secure).httpOnly(true).maxAge(0).build();
  }

  /** Ties the log-in form to this browser before there is a session. */
  public static NewCookie csrf(String token, boolean secure) {
    return cookie(CSRF, token, secure).httpOnly(true).build();
  }

  public static NewCookie language(String tag, boolean secure) {
    return cookie(LANGUAGE, tag, secure).maxAge(YEAR_SECONDS).build();
  }

  /** The value of a cookie that the request shows; empty if it shows none of that name. */
  public static Optional<String> value(HttpServletRequest request, String name) {
    Cookie[] shown = request.getCookies();
    return shown == null
        ? Optional.empty()
        : Stream.of(shown)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  private static NewCookie.Builder cookie(String name, String value, boolean secure) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX);
  }
}
