package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.benhoc.exam.boundary.LateAnswersDesk;
import vn.benhoc.exam.boundary.LateRule;

/** Whether answers of a sitting are taken that come late. */
@Path("sittings/{id}/late-answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LateAnswersResource {

  @Inject private LateAnswersDesk desk;

  @GET
  public LateRule rule(@PathParam("id") UUID id) {
    return desk.rule(id);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public LateRule set(@PathParam("id") UUID id, LateRule rule) {
    return desk.set(id, rule);
  }
}
