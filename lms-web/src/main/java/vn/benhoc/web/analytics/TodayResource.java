package vn.benhoc.web.analytics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.benhoc.analytics.boundary.Today;
import vn.benhoc.analytics.boundary.TodayBoard;

/** The first page of whoever asks. */
@Path("today")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TodayResource {

  @Inject private TodayBoard board;

  @GET
  public Today today() {
    return board.today();
  }
}
