package vn.benhoc.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.benhoc.people.boundary.AuditTrail;

/** The record of who did what. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  @Inject private AuditTrail trail;

  /** Checks that nothing recorded was altered. */
  @GET
  @Path("check")
  public AuditTrail.Check check() {
    return trail.check();
  }
}
