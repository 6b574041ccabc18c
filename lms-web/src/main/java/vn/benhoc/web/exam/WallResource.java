package vn.benhoc.web.exam;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ActOrder;
import vn.benhoc.exam.boundary.ActOutcome;
import vn.benhoc.exam.boundary.EntryPlan;
import vn.benhoc.exam.boundary.IncidentDesk;
import vn.benhoc.exam.boundary.IncidentPlan;
import vn.benhoc.exam.boundary.IncidentView;
import vn.benhoc.exam.boundary.InvigilationDesk;
import vn.benhoc.exam.boundary.MinutesDesk;
import vn.benhoc.exam.boundary.RoomMinutes;
import vn.benhoc.exam.boundary.WallDesk;
import vn.benhoc.exam.boundary.WallOverview;
import vn.benhoc.exam.boundary.WallView;

/** What invigilators see and do while candidates write. The wall's socket tells the same sooner. */
@Path("sittings/{id}/invigilation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WallResource {

  @Inject private WallDesk walls;
  @Inject private InvigilationDesk desk;
  @Inject private IncidentDesk incidents;
  @Inject private MinutesDesk minutesDesk;

  @GET
  public WallOverview overview(@PathParam("id") UUID id) {
    return walls.overview(id);
  }

  @GET
  @Path("wall")
  public WallView wall(@PathParam("id") UUID id, @QueryParam("room") @Nullable UUID room) {
    return walls.wall(id, room);
  }

  /** Waits until all of it is on disk; sent again with its id it is done once. */
  @POST
  @Path("acts")
  public ActOutcome act(@PathParam("id") UUID id, ActOrder order) {
    return desk.act(id, order);
  }

  @PUT
  @Path("entry")
  public WallView.WallSitting setEntry(@PathParam("id") UUID id, EntryPlan plan) {
    return walls.setEntry(id, plan);
  }

  /**
   * The minutes of a room, to be printed and signed; without a room, of a sitting that has none.
   */
  @GET
  @Path("minutes.pdf")
  @Produces("application/pdf")
  public Response minutes(@PathParam("id") UUID id, @QueryParam("room") @Nullable UUID room) {
    RoomMinutes minutes = minutesDesk.minutes(id, room);
    return Response.ok(minutes.pdf())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s\"".formatted(minutes.fileName()))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  @GET
  @Path("incidents")
  public List<IncidentView> incidents(
      @PathParam("id") UUID id, @QueryParam("room") @Nullable UUID room) {
    return incidents.incidents(id, room);
  }

  @POST
  @Path("incidents")
  public IncidentView note(@PathParam("id") UUID id, IncidentPlan plan) {
    return incidents.note(id, plan);
  }

  @DELETE
  @Path("incidents/{incident}")
  @Consumes(MediaType.WILDCARD)
  public void undo(@PathParam("id") UUID id, @PathParam("incident") UUID incident) {
    incidents.undo(id, incident);
  }
}
