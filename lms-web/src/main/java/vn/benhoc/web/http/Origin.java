package vn.benhoc.web.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where a request really came from. Headers count only if a proxy of ours wrote them. */
public final class Origin {

  private static final int LONGEST = 60;

  private Origin() {}

  /** The last forwarded address: those before it were written by the caller. */
  public static String address(HttpServletRequest request, boolean proxied) {
    String forwarded = proxied ? request.getHeader("X-Forwarded-For") : null;
    String address = forwarded == null ? request.getRemoteAddr() : last(forwarded);
    return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
  }

  public static boolean isSecure(HttpServletRequest request, boolean proxied) {
    @Nullable String scheme = proxied ? request.getHeader("X-Forwarded-Proto") : null;
    return request.isSecure() || "https".equals(scheme);
  }

  /** Scheme, host and port the browser asked, as it writes them in {@code Origin}. */
  public static String site(HttpServletRequest request, boolean proxied) {
    String host = request.getHeader("Host");
    String scheme = isSecure(request, proxied) ? "https" : "http";
    return scheme + "://" + (host == null ? request.getServerName() : host);
  }

  private static String last(String forwarded) {
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
