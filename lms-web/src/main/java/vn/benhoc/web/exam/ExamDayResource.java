package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.benhoc.exam.boundary.ExamDayDesk;
import vn.benhoc.exam.boundary.ExamDayView;

/** How the exam goes now, for those who answer for it. */
@Path("exam-day")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExamDayResource {

  @Inject private ExamDayDesk desk;

  @GET
  public ExamDayView now() {
    return desk.now();
  }
}
