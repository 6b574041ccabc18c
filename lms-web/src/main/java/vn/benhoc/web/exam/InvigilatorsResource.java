package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.InvigilatorDesk;
import vn.benhoc.exam.boundary.RoomInvigilators;
import vn.benhoc.people.boundary.StaffMember;

/** Who is named for the rooms of a sitting. */
@Path("sittings/{id}/invigilators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvigilatorsResource {

  @Inject private InvigilatorDesk desk;

  /** Those named, room by room; rooms without anybody are not told. */
  @GET
  public List<RoomInvigilators> named(@PathParam("id") UUID id) {
    return desk.named(id);
  }

  /** Staff with that in their name or account who could be named, twenty at most. */
  @GET
  @Path("staff")
  public List<StaffMember> staff(@PathParam("id") UUID id, @QueryParam("q") @Nullable String text) {
    return desk.search(id, text);
  }
}
