package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.ExamDayDesk;
import vn.benhoc.exam.boundary.ExamDayView;
import vn.benhoc.exam.boundary.RoomsNow;
import vn.benhoc.exam.boundary.RoomsNowDesk;
import vn.benhoc.exam.boundary.RoomsNowQuery;

/** How the exam goes now, for those who answer for it. */
@Path("exam-day")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExamDayResource {

  @Inject private ExamDayDesk desk;
  @Inject private RoomsNowDesk rooms;

  @GET
  public ExamDayView now() {
    return desk.now();
  }

  /** The rooms of the sittings under way, those with trouble first. */
  @GET
  @Path("rooms")
  public RoomsNow rooms(
      @QueryParam("sitting") @Nullable UUID sitting,
      @QueryParam("school") @Nullable UUID school,
      @QueryParam("q") @Nullable String text,
      @QueryParam("troubled") @DefaultValue("false") boolean troubled,
      @QueryParam("cursor") @DefaultValue("0") int cursor,
      @QueryParam("size") @DefaultValue("50") int size) {
    return rooms.now(new RoomsNowQuery(sitting, school, text, troubled, cursor, size));
  }
}
