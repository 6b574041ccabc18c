package vn.benhoc.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.paper.boundary.FormPreview;
import vn.benhoc.paper.boundary.ListQuery;
import vn.benhoc.paper.boundary.PaperPage;
import vn.benhoc.paper.boundary.PaperView;
import vn.benhoc.paper.boundary.Papers;

/** Built papers and their forms. */
@Path("papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PapersResource {

  @Inject private Papers papers;

  @GET
  public PaperPage list(
      @QueryParam("subject") @Nullable String subject,
      @QueryParam("q") @Nullable String text,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("size") @Nullable Integer size) {
    return papers.list(new ListQuery(subject, text, cursor, size));
  }

  @GET
  @Path("{id}")
  public PaperView paper(@PathParam("id") UUID id) {
    return papers.find(id);
  }

  @GET
  @Path("{id}/forms/{code}")
  public FormPreview form(@PathParam("id") UUID id, @PathParam("code") String code) {
    return papers.form(id, code);
  }
}
