package vn.benhoc.web.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
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
import vn.benhoc.paper.boundary.PackedForm;
import vn.benhoc.paper.boundary.SealedPaper;
import vn.benhoc.web.http.Gzip;
import vn.benhoc.web.http.Json;
import vn.benhoc.web.http.Later;

/** A candidate's own attempt. */
@Path("attempts/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttemptsResource {

  @Inject private AttemptDesk desk;
  @Inject private OwnResults results;
  @Inject private Later later;

  @GET
  @LockedDown
  public AttemptView attempt(
      @PathParam("id") UUID id,
      @QueryParam("device") @Nullable String device,
      @QueryParam("client") @Nullable String client) {
    return desk.attempt(id, device, client);
  }

  /** The document is sent as it is kept: compressed, unless the reader can't have that. */
  @GET
  @LockedDown
  @Path("paper")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SealedPaper.class)))
  public Response paper(
      @PathParam("id") UUID id,
      @QueryParam("device") @Nullable String device,
      @Context Request request,
      @Context HttpHeaders headers) {
    PackedForm form = desk.paper(id, device);
    boolean compressed = Gzip.isTaken(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    EntityTag tag = new EntityTag(compressed ? Gzip.tag(form.etag()) : form.etag());
    Response.ResponseBuilder response = request.evaluatePreconditions(tag);
    if (response == null) {
      response = Response.ok(compressed ? form.compressed() : form.plain());
      if (compressed) {
        response.encoding(Gzip.CODING).header(HttpHeaders.CONTENT_LENGTH, form.size());
      }
    }
    CacheControl cache = new CacheControl();
    cache.setPrivate(true);
    cache.setNoCache(true);
    cache.setNoTransform(false);
    return response
        .tag(tag)
        .cacheControl(cache)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .build();
  }

  @PUT
  @LockedDown
  @Path("responses")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  public void save(
      @PathParam("id") UUID id,
      @QueryParam("device") @Nullable String device,
      ResponseBatch batch,
      @Suspended AsyncResponse response) {
    later.answer(response, desk.save(id, device, batch));
  }

  @POST
  @LockedDown
  @Path("hand-in")
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandedIn.class)))
  public void handIn(
      @PathParam("id") UUID id,
      @QueryParam("device") @Nullable String device,
      @Suspended AsyncResponse response) {
    later.answer(response, desk.handIn(id, device));
  }

  /** Packed here: many look at theirs in the minutes after the release, and it is long. */
  @GET
  @Path("result")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AttemptResult.class)))
  public Response result(@PathParam("id") UUID id, @Context HttpHeaders headers) {
    byte[] document = Json.OUT.toJson(results.result(id)).getBytes(StandardCharsets.UTF_8);
    Response.ResponseBuilder response =
        Gzip.isTaken(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
            ? Response.ok(Gzip.pack(document)).encoding(Gzip.CODING)
            : Response.ok(document);
    return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING).build();
  }
}
