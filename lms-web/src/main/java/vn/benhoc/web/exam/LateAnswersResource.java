package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.benhoc.exam.boundary.HeldAnswersDesk;
import vn.benhoc.exam.boundary.LateAnswersDesk;
import vn.benhoc.exam.boundary.LateArrivals;
import vn.benhoc.exam.boundary.LateOrder;
import vn.benhoc.exam.boundary.LateOutcome;
import vn.benhoc.exam.boundary.LateRule;
import vn.benhoc.exam.boundary.LateRuleView;

/**
 * Whether answers of a sitting are taken that come late, which came, and what is decided of them.
 */
@Path("sittings/{id}/late-answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LateAnswersResource {

  @Inject private LateAnswersDesk desk;
  @Inject private HeldAnswersDesk held;

  @GET
  public LateRuleView rule(@PathParam("id") UUID id) {
    return desk.rule(id);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public LateRuleView set(@PathParam("id") UUID id, LateRule rule) {
    return desk.set(id, rule);
  }

  /** What came late, and what became of it. */
  @GET
  @Path("arrivals")
  public LateArrivals arrivals(@PathParam("id") UUID id) {
    return held.arrivals(id);
  }

  /** Decides on what waits; sent again it is done once. */
  @POST
  @Path("decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  public LateOutcome decide(@PathParam("id") UUID id, LateOrder order) {
    return held.decide(id, order);
  }
}
