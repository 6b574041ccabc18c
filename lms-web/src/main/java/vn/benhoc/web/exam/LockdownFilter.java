package vn.benhoc.web.exam;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.benhoc.exam.boundary.LockdownDesk;

/** Lets a candidate's request pass only from where, and with what, the sitting asks for. */
@Provider
@LockedDown
public class LockdownFilter implements ContainerRequestFilter {

  private static final String ID = "id";
  private static final Pattern ID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Inject private LockdownDesk desk;
  @Inject private Visits visits;

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo asked = request.getUriInfo();
    String text = asked.getPathParameters().getFirst(ID);
    if (!ID_FORM.matcher(text).matches()) {
      throw new NotFoundException();
    }
    UUID id = UUID.fromString(text);
    if (asked.getMatchedResources().stream().anyMatch(AttemptsResource.class::isInstance)) {
      desk.requireForAttempt(id, visits.visit());
    } else {
      desk.requireForSitting(id, visits.visit());
    }
  }
}
