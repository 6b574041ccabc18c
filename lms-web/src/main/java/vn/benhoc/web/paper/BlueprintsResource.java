package vn.benhoc.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.BlueprintPage;
import vn.benhoc.paper.boundary.BlueprintView;
import vn.benhoc.paper.boundary.Blueprints;
import vn.benhoc.paper.boundary.FeasibilityView;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.paper.boundary.NewBlueprint;
import vn.benhoc.paper.boundary.PaperOrder;
import vn.benhoc.paper.boundary.PaperView;
import vn.benhoc.paper.boundary.Papers;
import vn.benhoc.web.http.ETags;

/** Blueprints: a change names the version it was read with. */
@Path("blueprints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BlueprintsResource {

  @Inject private Blueprints blueprints;
  @Inject private Papers papers;

  @GET
  public BlueprintPage list(
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("q") @Nullable String text,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("size") @Nullable Integer size) {
    return blueprints.list(new ListQuery(subject, text, cursor, size));
  }

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = BlueprintView.class)))
  public Response create(NewBlueprint request) {
    return created(blueprints.create(request));
  }

  @GET
  @Path("{id}")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BlueprintView.class)))
  public Response blueprint(@PathParam("id") UUID id) {
    return tagged(blueprints.find(id));
  }

  @PUT
  @Path("{id}")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BlueprintView.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      BlueprintBody body) {
    return tagged(blueprints.change(id, ETags.required(ifMatch), body.change()));
  }

  @DELETE
  @Path("{id}")
  public void delete(@PathParam("id") UUID id) {
    blueprints.delete(id);
  }

  @POST
  @Path("{id}/restore")
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BlueprintView.class)))
  public Response restore(@PathParam("id") UUID id) {
    return tagged(blueprints.restore(id));
  }

  @POST
  @Path("{id}/copy")
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = BlueprintView.class)))
  public Response copy(@PathParam("id") UUID id) {
    return created(blueprints.copy(id));
  }

  @GET
  @Path("{id}/feasibility")
  public FeasibilityView feasibility(@PathParam("id") UUID id) {
    return blueprints.feasibility(id);
  }

  @POST
  @Path("{id}/papers")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PaperView.class)))
  public Response build(@PathParam("id") UUID id, PaperOrder order) {
    return Response.status(Response.Status.CREATED).entity(papers.build(id, order)).build();
  }

  private static Response tagged(BlueprintView blueprint) {
    return ETags.with(blueprint, blueprint.version());
  }

  private static Response created(BlueprintView blueprint) {
    return Response.status(Response.Status.CREATED)
        .entity(blueprint)
        .tag(ETags.of(blueprint.version()))
        .build();
  }
}
