package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import vn.benhoc.exam.boundary.RoomDesk;
import vn.benhoc.exam.boundary.RoomView;
import vn.benhoc.exam.boundary.SeatingAsTold;
import vn.benhoc.exam.boundary.SeatingPlan;
import vn.benhoc.exam.boundary.SeatingView;

/** Seating the candidates of a sitting: looked at first, then carried out. */
@Path("sittings/{id}/seating")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeatingResource {

  @Inject private RoomDesk desk;

  @POST
  public SeatingView seat(@PathParam("id") UUID id, SeatingPlan plan) {
    return desk.seat(id, plan);
  }

  @PUT
  public List<RoomView> seatAsTold(@PathParam("id") UUID id, SeatingAsTold told) {
    return desk.seatAsTold(id, told);
  }

  @POST
  @Path("preview")
  public SeatingView preview(@PathParam("id") UUID id, SeatingPlan plan) {
    return desk.preview(id, plan);
  }
}
