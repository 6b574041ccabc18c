package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import vn.benhoc.exam.boundary.OutageDesk;
import vn.benhoc.exam.boundary.OutageOrder;
import vn.benhoc.exam.boundary.OutageOutcome;
import vn.benhoc.exam.boundary.OutageView;

/** The server's own outages, and giving back the time they took. */
@Path("outages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OutagesResource {

  @Inject private OutageDesk desk;

  @GET
  public List<OutageView> outages() {
    return desk.outages();
  }

  /** Waits until all of it is on disk; sent again nobody gets it twice. */
  @POST
  @Path("{id}/credit")
  public OutageOutcome credit(@PathParam("id") UUID id, OutageOrder order) {
    return desk.credit(id, order);
  }

  @POST
  @Path("{id}/dismiss")
  public void dismiss(@PathParam("id") UUID id, OutageOrder order) {
    desk.dismiss(id, order);
  }
}
