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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.benhoc.exam.boundary.ExamSessionDesk;
import vn.benhoc.exam.boundary.ExamSessionPlan;
import vn.benhoc.exam.boundary.ExamSessionView;
import vn.benhoc.exam.boundary.SittingPlan;
import vn.benhoc.exam.boundary.SittingRooms;
import vn.benhoc.exam.boundary.SittingView;

/** Exam sessions: sittings that one unit organises together. */
@Path("exam-sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamSessionsResource {

  @Inject private ExamSessionDesk desk;

  @GET
  public List<ExamSessionView> sessions() {
    return desk.sessions();
  }

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ExamSessionView.class)))
  public Response create(ExamSessionPlan plan) {
    ExamSessionView session = desk.create(plan);
    return Response.status(Response.Status.CREATED).entity(session).build();
  }

  @GET
  @Path("{id}")
  public ExamSessionView session(@PathParam("id") UUID id) {
    return desk.session(id);
  }

  @GET
  @Path("{id}/rooms")
  public List<SittingRooms> rooms(@PathParam("id") UUID id) {
    return desk.rooms(id);
  }

  @POST
  @Path("{id}/sittings")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SittingView.class)))
  public Response addSitting(@PathParam("id") UUID id, SittingPlan plan) {
    SittingView sitting = desk.addSitting(id, plan);
    return Response.status(Response.Status.CREATED).entity(sitting).build();
  }
}
