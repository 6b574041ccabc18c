package vn.benhoc.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.benhoc.paper.boundary.Blueprints;
import vn.benhoc.paper.boundary.FeasibilityView;

/** What the bank has for a blueprint that is not saved. */
@Path("feasibility")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeasibilityResource {

  @Inject private Blueprints blueprints;

  @POST
  public FeasibilityView feasibility(BlueprintBody body) {
    return blueprints.feasibility(body.format().code(), body.cells());
  }
}
