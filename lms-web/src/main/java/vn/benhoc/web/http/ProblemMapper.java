package vn.benhoc.web.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.benhoc.people.boundary.Caller;

/** Turns whatever was thrown into a problem in the reader's language. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Inject private Problems problems;
  @Inject private Caller caller;
  @Inject private Correlation correlation;
  @Context private UriInfo uri;

  @Override
  public Response toResponse(Throwable thrown) {
    String path = uri.getRequestUri().getRawPath();
    return problems.answer(thrown, new Problems.Reader(caller.language(), correlation.id(), path));
  }
}
