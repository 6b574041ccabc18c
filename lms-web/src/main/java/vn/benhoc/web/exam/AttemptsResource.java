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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.AttemptDesk;
import vn.benhoc.exam.boundary.AttemptView;
import vn.benhoc.exam.boundary.HandedIn;
import vn.benhoc.exam.boundary.Receipt;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.marking.boundary.AttemptResult;
import vn.benhoc.marking.boundary.OwnResults;
import vn.benhoc.paper.boundary.SealedForm;
import vn.benhoc.paper.boundary.SealedPaper;

/** A candidate's own attempt. */
@Path("attempts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttemptsResource {

  @Inject private AttemptDesk desk;
  @Inject private OwnResults results;

  @GET
  public AttemptView attempt(
      @PathParam("id") UUID id, @QueryParam("client") @Nullable String client) {
    return desk.attempt(id, client);
  }

  /** The document is stored as it is sent. */
  @GET
  @Path("paper")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SealedPaper.class)))
  public Response paper(@PathParam("id") UUID id, @Context Request request) {
    SealedForm form = desk.paper(id);
    EntityTag tag = new EntityTag(form.etag());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder response =
        unchanged == null ? Response.ok(form.documentJson()) : unchanged;
    CacheControl cache = new CacheControl();
    cache.setPrivate(true);
    cache.setNoCache(true);
    return response.tag(tag).cacheControl(cache).build();
  }

  @PUT
  @Path("responses")
  public Receipt save(@PathParam("id") UUID id, ResponseBatch batch) {
    return desk.save(id, batch);
  }

  @POST
  @Path("hand-in")
  @Consumes(MediaType.WILDCARD)
  public HandedIn handIn(@PathParam("id") UUID id) {
    return desk.handIn(id);
  }

  @GET
  @Path("result")
  public AttemptResult result(@PathParam("id") UUID id) {
    return results.result(id);
  }
}
