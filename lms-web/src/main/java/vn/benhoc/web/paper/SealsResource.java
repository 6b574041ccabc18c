package vn.benhoc.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.benhoc.paper.boundary.OpeningPlan;
import vn.benhoc.paper.boundary.PaperSeals;
import vn.benhoc.paper.boundary.SealView;

/** The seal of a paper, and two people who open it together. */
@Path("papers/{id}/seal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SealsResource {

  @Inject private PaperSeals seals;

  @GET
  public SealView seal(@PathParam("id") UUID paper) {
    return seals.seal(paper);
  }

  @POST
  @Path("openings")
  public SealView ask(@PathParam("id") UUID paper, OpeningPlan plan) {
    return seals.ask(paper, plan);
  }

  @PUT
  @Path("openings/{opening}/agreement")
  @Consumes(MediaType.WILDCARD)
  public SealView agree(@PathParam("id") UUID paper, @PathParam("opening") UUID opening) {
    return seals.agree(paper, opening);
  }

  @DELETE
  @Path("openings/{opening}")
  public SealView end(@PathParam("id") UUID paper, @PathParam("opening") UUID opening) {
    return seals.end(paper, opening);
  }
}
