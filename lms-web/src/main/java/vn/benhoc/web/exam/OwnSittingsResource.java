package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.Admission;
import vn.benhoc.exam.boundary.AttemptView;
import vn.benhoc.exam.boundary.OwnSitting;
import vn.benhoc.exam.boundary.OwnSittings;
import vn.benhoc.marking.boundary.OwnResults;

/** The sittings of the pupil who asks. */
@Path("my/sittings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnSittingsResource {

  @Inject private OwnSittings sittings;
  @Inject private OwnResults results;

  @GET
  public List<OwnSitting> all() {
    return results.sittings();
  }

  @GET
  @Path("{id}")
  public Admission admission(@PathParam("id") UUID id) {
    return sittings.admission(id);
  }

  @POST
  @Path("{id}/attempt")
  @Consumes(MediaType.WILDCARD)
  public AttemptView start(
      @PathParam("id") UUID id, @QueryParam("client") @Nullable String client) {
    return sittings.start(id, client);
  }
}
