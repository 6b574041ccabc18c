package vn.benhoc.web.bank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.BankImports;
import vn.benhoc.bank.boundary.ImportView;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.ProblemTexts;
import vn.benhoc.web.http.BodyLimit;

/** Files of items on their way into the bank. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

  private static final String LINES = "application/x-ndjson";

  @Inject private BankImports imports;
  @Inject private Caller caller;
  @Inject private ProblemTexts texts;

  @POST
  @Consumes(LINES)
  @BodyLimit(megabytes = 20)
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ImportBody.class)))
  public Response start(@QueryParam("fileName") @Nullable String fileName, InputStream body)
      throws IOException {
    ImportView view = imports.start(fileName == null ? "" : fileName, body.readAllBytes());
    return Response.accepted(body(view)).location(URI.create("imports/" + view.id())).build();
  }

  @GET
  public List<ImportBody> imports() {
    return imports.imports().stream().map(this::body).toList();
  }

  @GET
  @Path("{id}")
  public ImportBody imported(@PathParam("id") UUID id) {
    return body(imports.imported(id));
  }

  @POST
  @Path("{id}/commit")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ImportBody.class)))
  public Response commit(@PathParam("id") UUID id) {
    return Response.accepted(body(imports.commit(id))).build();
  }

  @DELETE
  @Path("{id}")
  public void cancel(@PathParam("id") UUID id) {
    imports.cancel(id);
  }

  @GET
  @Path("{id}/report")
  @Produces("text/csv")
  public Response report(@PathParam("id") UUID id) {
    List<ImportBody.FindingBody> findings = imports.report(id).stream().map(this::finding).toList();
    return Response.ok(ImportReport.csv(findings))
        .type(new MediaType("text", "csv", StandardCharsets.UTF_8.name()))
        .header("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"")
        .build();
  }

  private ImportBody body(ImportView view) {
    return new ImportBody(
        view.id(),
        view.fileName(),
        view.state(),
        view.total(),
        view.done(),
        view.accepted(),
        view.refused(),
        view.duplicates(),
        view.warnings(),
        view.createdAt(),
        view.createdByName(),
        view.findings().stream().map(this::finding).toList(),
        view.failure());
  }

  private ImportBody.FindingBody finding(ImportView.FindingRow row) {
    Finding finding = Finding.at("line " + row.line(), row.code(), row.parameters());
    String message = texts.message(finding, caller.language());
    return new ImportBody.FindingBody(row.line(), row.severity(), row.code(), message, row.field());
  }
}
