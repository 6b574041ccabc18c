package vn.benhoc.web.http;

import jakarta.enterprise.context.RequestScoped;

/** The session of this request as the web holds it; empty texts if there is none. */
@RequestScoped
public class WebSession {

  private String token = "";
  private String csrfToken = "";
  private boolean secure;

  void open(String newToken, String newCsrfToken) {
    token = newToken;
    csrfToken = newCsrfToken;
  }

  void isSecure(boolean newSecure) {
    secure = newSecure;
  }

  public String token() {
    return token;
  }

  public String csrfToken() {
    return csrfToken;
  }

  /** Whether the browser came by https, so that cookies may be bound to it. */
  public boolean isSecure() {
    return secure;
  }
}
