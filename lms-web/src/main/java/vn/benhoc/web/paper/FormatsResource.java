package vn.benhoc.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.benhoc.paper.boundary.FormatView;
import vn.benhoc.paper.boundary.Formats;

/** The formats blueprints start from. */
@Path("formats")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormatsResource {

  @Inject private Formats formats;

  @GET
  public List<FormatView> formats() {
    return formats.all();
  }
}
