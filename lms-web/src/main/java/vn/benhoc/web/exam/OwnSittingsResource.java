package vn.benhoc.web.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Admission;
import vn.benhoc.exam.boundary.AttemptView;
import vn.benhoc.exam.boundary.CandidateLine;
import vn.benhoc.exam.boundary.OwnSitting;
import vn.benhoc.exam.boundary.OwnSittings;
import vn.benhoc.exam.boundary.QueuePlace;
import vn.benhoc.exam.boundary.StartAnswer;
import vn.benhoc.exam.boundary.Told;
import vn.benhoc.exam.boundary.WaitingRoom;
import vn.benhoc.marking.boundary.OwnResults;
import vn.benhoc.web.http.Later;

/** The sittings of the pupil who asks. */
@Path("my/sittings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnSittingsResource {

  @Inject private OwnSittings sittings;
  @Inject private WaitingRoom room;
  @Inject private OwnResults results;
  @Inject private CandidateLine line;
  @Inject private Later later;

  @GET
  public List<OwnSitting> all() {
    return results.sittings();
  }

  @GET
  @Path("{id}")
  public Admission admission(@PathParam("id") UUID id) {
    return room.admission(id);
  }

  /** What the page's socket tells, for where there is none. */
  @GET
  @Path("{id}/told")
  public Told told(@PathParam("id") UUID id) {
    return line.told(id);
  }

  /** The line is 202: the page shows the place and asks again. */
  @POST
  @LockedDown
  @Path("{id}/attempt")
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AttemptView.class)))
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = QueuePlace.class)))
  public void start(
      @PathParam("id") UUID id,
      @QueryParam("client") @Nullable String client,
      @QueryParam("device") @Nullable String device,
      @DefaultValue("false") @QueryParam("takeOver") boolean takeOver,
      @HeaderParam("X-Room-Code") @Nullable String roomCode,
      @Suspended AsyncResponse response) {
    OwnSittings.Device here = new OwnSittings.Device(device, takeOver);
    later.answer(
        response, sittings.start(id, client, here, roomCode), OwnSittingsResource::started);
  }

  private static Response started(StartAnswer answer) {
    if (answer instanceof QueuePlace place) {
      long seconds = (place.retryMillis() + 999) / 1_000;
      return Response.accepted(place).header(HttpHeaders.RETRY_AFTER, seconds).build();
    }
    return Response.ok(answer).build();
  }
}
