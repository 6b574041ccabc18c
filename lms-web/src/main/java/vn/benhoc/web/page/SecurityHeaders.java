package vn.benhoc.web.page;

import jakarta.servlet.http.HttpServletResponse;

/** Headers that every answer carries, page, file and interface alike. */
public final class SecurityHeaders {

  private SecurityHeaders() {}

  public static void on(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }
}
