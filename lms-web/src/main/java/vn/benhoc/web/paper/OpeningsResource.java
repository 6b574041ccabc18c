package vn.benhoc.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.benhoc.paper.boundary.OpeningView;
import vn.benhoc.paper.boundary.PaperSeals;

/** Sealed papers that somebody wants to open early, for those who may be the second person. */
@Path("paper-openings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpeningsResource {

  @Inject private PaperSeals seals;

  @GET
  public List<OpeningView> recent() {
    return seals.recent();
  }
}
