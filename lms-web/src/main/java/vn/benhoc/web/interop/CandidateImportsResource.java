package vn.benhoc.web.interop;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.benhoc.interop.boundary.CandidateImportView;
import vn.benhoc.interop.boundary.CandidateImports;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.ProblemTexts;
import vn.benhoc.web.http.BodyLimit;

/** Files of candidates on their way into a sitting. What a file is, its bytes tell. */
@Path("candidate-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CandidateImportsResource {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private CandidateImports imports;
  @Inject private Caller caller;
  @Inject private ProblemTexts texts;

  @POST
  @Consumes({WORKBOOK, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
  @BodyLimit(megabytes = CandidateImports.LARGEST)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CandidateImportBody.class)))
  public Response start(
      @QueryParam("sitting") @Nullable UUID sitting,
      @QueryParam("fileName") @Nullable String fileName,
      InputStream body)
      throws IOException {
    CandidateImportView view =
        imports.start(sitting, fileName == null ? "" : fileName, body.readAllBytes());
    return Response.created(URI.create("candidate-imports/" + view.id()))
        .entity(body(view))
        .build();
  }

  @GET
  public List<CandidateImportBody> imports(@QueryParam("sitting") @Nullable UUID sitting) {
    return imports.imports(sitting).stream().map(this::body).toList();
  }

  /** A workbook to fill in. */
  @GET
  @Path("template")
  @Produces(WORKBOOK)
  public Response template() {
    return Response.ok(imports.template())
        .header("Content-Disposition", "attachment; filename=\"mau-danh-sach-thi-sinh.xlsx\"")
        .build();
  }

  @GET
  @Path("{id}")
  public CandidateImportBody imported(@PathParam("id") UUID id) {
    return body(imports.imported(id));
  }

  /** The findings as a table, in the reader's language. */
  @GET
  @Path("{id}/report")
  @Produces("text/csv;charset=UTF-8")
  public Response report(@PathParam("id") UUID id) {
    String csv =
        CandidateReport.csv(imports.reportHeadings(), body(imports.imported(id)).findings());
    return Response.ok(csv)
        .header("Content-Disposition", "attachment; filename=\"loi-danh-sach-" + id + ".csv\"")
        .build();
  }

  @POST
  @Path("{id}/commit")
  @Consumes(MediaType.WILDCARD)
  public CandidateImportBody commit(@PathParam("id") UUID id) {
    return body(imports.commit(id));
  }

  @DELETE
  @Path("{id}")
  public void cancel(@PathParam("id") UUID id) {
    imports.cancel(id);
  }

  private CandidateImportBody body(CandidateImportView view) {
    return new CandidateImportBody(
        view.id(),
        view.sittingId(),
        view.fileName(),
        view.state(),
        view.rows(),
        view.errors(),
        view.warnings(),
        view.added(),
        view.updated(),
        view.roomsMade(),
        view.createdAt(),
        view.finishedAt(),
        view.findings().stream().map(this::finding).toList());
  }

  private CandidateImportBody.CellFindingBody finding(CandidateImportView.CellFinding row) {
    Finding finding = Finding.at("row " + row.row(), row.code(), row.parameters());
    return new CandidateImportBody.CellFindingBody(
        row.row(),
        row.column(),
        row.header(),
        row.found(),
        row.blocks(),
        row.code(),
        texts.message(finding, caller.language()));
  }
}
