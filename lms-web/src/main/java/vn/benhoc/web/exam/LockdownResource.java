package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.benhoc.exam.boundary.LockdownDesk;
import vn.benhoc.exam.boundary.LockdownPlan;
import vn.benhoc.exam.boundary.LockdownView;

/** Where and with what a sitting may be sat. */
@Path("sittings/{id}/lockdown")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LockdownResource {

  @Inject private LockdownDesk desk;
  @Inject private Visits visits;

  @GET
  public LockdownView lockdown(@PathParam("id") UUID id) {
    return desk.lockdown(id, visits.site());
  }

  @PUT
  public LockdownView set(@PathParam("id") UUID id, LockdownPlan plan) {
    return desk.set(id, plan, visits.site());
  }

  /** The settings a candidate opens Safe Exam Browser with. */
  @GET
  @Path("browser.seb")
  @Produces("application/seb")
  public Response browserFile(@PathParam("id") UUID id) {
    return Response.ok(desk.browserFile(id, visits.site()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"phong-thi.seb\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
