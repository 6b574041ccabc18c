package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.AllowancePlan;
import vn.benhoc.exam.boundary.CandidateDesk;
import vn.benhoc.exam.boundary.CandidateRow;
import vn.benhoc.exam.boundary.SeatChoice;
import vn.benhoc.exam.boundary.SeatExchangePlan;
import vn.benhoc.exam.boundary.SittingDesk;
import vn.benhoc.exam.boundary.SittingPage;
import vn.benhoc.exam.boundary.SittingPlan;
import vn.benhoc.exam.boundary.SittingQuery;
import vn.benhoc.exam.boundary.SittingView;
import vn.benhoc.marking.boundary.ResultDesk;
import vn.benhoc.marking.boundary.SittingResults;

/** Sittings as staff work with them. */
@Path("sittings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SittingsResource {

  @Inject private SittingDesk desk;
  @Inject private CandidateDesk candidates;
  @Inject private ResultDesk results;

  @GET
  public SittingPage list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("q") @Nullable String text,
      @QueryParam("cursor") @DefaultValue("0") int cursor,
      @QueryParam("size") @DefaultValue("50") int size) {
    return results.list(new SittingQuery(state, text, Math.max(0, cursor), size));
  }

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = SittingView.class)))
  public Response create(SittingPlan plan) {
    SittingView sitting = desk.create(plan);
    return Response.status(Response.Status.CREATED).entity(sitting).build();
  }

  @GET
  @Path("{id}")
  public SittingView sitting(@PathParam("id") UUID id) {
    return results.sitting(id);
  }

  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") UUID id) {
    desk.delete(id);
  }

  @POST
  @Path("{id}/restore")
  @Consumes(MediaType.WILDCARD)
  public SittingView restore(@PathParam("id") UUID id) {
    return desk.restore(id);
  }

  @GET
  @Path("{id}/candidates")
  public List<CandidateRow> candidates(@PathParam("id") UUID id) {
    return results.candidates(id);
  }

  @POST
  @Path("{id}/candidates/{candidate}/hand-in")
  @Consumes(MediaType.WILDCARD)
  public void handIn(@PathParam("id") UUID id, @PathParam("candidate") UUID candidate) {
    desk.handInFor(id, candidate);
  }

  @PUT
  @Path("{id}/candidates/{candidate}/seat")
  public CandidateRow move(
      @PathParam("id") UUID id, @PathParam("candidate") UUID candidate, SeatChoice choice) {
    return candidates.move(id, candidate, choice);
  }

  @PUT
  @Path("{id}/candidates/{candidate}/seat-exchange")
  public List<CandidateRow> exchange(
      @PathParam("id") UUID id, @PathParam("candidate") UUID candidate, SeatExchangePlan plan) {
    return candidates.exchange(id, candidate, plan);
  }

  @PUT
  @Path("{id}/candidates/{candidate}/allowance")
  public CandidateRow allow(
      @PathParam("id") UUID id, @PathParam("candidate") UUID candidate, AllowancePlan plan) {
    return candidates.allow(id, candidate, plan);
  }

  @PUT
  @Path("{id}/candidates/{candidate}/absence")
  @Consumes(MediaType.WILDCARD)
  public CandidateRow markAbsent(@PathParam("id") UUID id, @PathParam("candidate") UUID candidate) {
    return candidates.markAbsent(id, candidate);
  }

  @DELETE
  @Path("{id}/candidates/{candidate}/absence")
  @Consumes(MediaType.WILDCARD)
  public CandidateRow undoAbsence(
      @PathParam("id") UUID id, @PathParam("candidate") UUID candidate) {
    return candidates.undoAbsence(id, candidate);
  }

  @GET
  @Path("{id}/results")
  public SittingResults results(@PathParam("id") UUID id) {
    return results.results(id);
  }

  @GET
  @Path("{id}/results.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@PathParam("id") UUID id) {
    return Response.ok(results.csv(id))
        .header("Content-Disposition", "attachment; filename=\"ket-qua-" + id + ".csv\"")
        .build();
  }

  @POST
  @Path("{id}/release")
  @Consumes(MediaType.WILDCARD)
  public SittingView release(@PathParam("id") UUID id) {
    return results.release(id);
  }

  @POST
  @Path("{id}/withdraw-release")
  @Consumes(MediaType.WILDCARD)
  public SittingView withdrawRelease(@PathParam("id") UUID id) {
    return results.withdrawRelease(id);
  }
}
