package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.benhoc.exam.boundary.AnswerFileTaken;
import vn.benhoc.exam.boundary.LateAnswersDesk;
import vn.benhoc.exam.boundary.LateRule;

/** Answers of a sitting that come late. */
@Path("sittings/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LateAnswersResource {

  @Inject private LateAnswersDesk desk;

  @GET
  @Path("late-answers")
  public LateRule rule(@PathParam("id") UUID id) {
    return desk.rule(id);
  }

  @PUT
  @Path("late-answers")
  @Consumes(MediaType.APPLICATION_JSON)
  public LateRule set(@PathParam("id") UUID id, LateRule rule) {
    return desk.set(id, rule);
  }

  /** The file as the candidate's page saved it. */
  @POST
  @Path("answer-files")
  @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  public AnswerFileTaken take(@PathParam("id") UUID id, InputStream file) throws IOException {
    return desk.takeFile(id, file.readAllBytes());
  }
}
