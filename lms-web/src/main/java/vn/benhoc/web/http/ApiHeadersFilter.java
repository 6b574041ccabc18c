package vn.benhoc.web.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** What every answer of the interface carries; a resource may say otherwise about caching. */
@Provider
@PreMatching
@Priority(1)
public class ApiHeadersFilter implements ContainerRequestFilter, ContainerResponseFilter {

  public static final String POLICY = "Content-Security-Policy";

  /** An answer of the interface is no page: it may load nothing and stand in none. */
  public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  public static final String CORRELATION_ID = "X-Correlation-Id";

  private static final String CORRELATION = "vn.benhoc.correlation";

  @Inject private Correlation correlation;

  /**
   * First of all, so that every answer has a name. One that comes later comes on a thread without
   * this request's beans.
   */
  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(CORRELATION, correlation.id());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(POLICY, NOTHING);
    headers.putSingle(CORRELATION_ID, request.getProperty(CORRELATION));
    if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      boolean versioned = headers.containsKey(HttpHeaders.ETAG);
      headers.putSingle(HttpHeaders.CACHE_CONTROL, versioned ? "private, no-cache" : "no-store");
    }
  }
}
