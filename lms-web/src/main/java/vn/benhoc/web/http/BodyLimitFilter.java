package vn.benhoc.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/** Refuses bodies that are too large: by their announced length, and else while they are read. */
@Provider
public class BodyLimitFilter implements ContainerRequestFilter {

  private static final int MEGABYTE = 1 << 20;

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    long limit = limit();
    if (announced(request) > limit) {
      throw BodyTooLargeException.refusal(limit);
    }
    request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
  }

  private long limit() {
    Method method = resource.getResourceMethod();
    BodyLimit stated = method == null ? null : method.getAnnotation(BodyLimit.class);
    return (long) (stated == null ? 1 : stated.megabytes()) * MEGABYTE;
  }

  /** Beyond the range of an int the framework's own length is wrong. */
  private static long announced(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
  }
}
