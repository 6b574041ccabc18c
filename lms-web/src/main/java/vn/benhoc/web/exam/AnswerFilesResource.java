package vn.benhoc.web.exam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.benhoc.exam.boundary.AnswerFileTaken;
import vn.benhoc.exam.boundary.LateAnswersDesk;

/** Answers that a candidate's page saved to a file, because the server was out of reach. */
@Path("sittings/{id}/answer-files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswerFilesResource {

  @Inject private LateAnswersDesk desk;

  /** The file as the candidate's page saved it; of one that is too large no more is read. */
  @POST
  @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
  public AnswerFileTaken take(@PathParam("id") UUID id, InputStream file) throws IOException {
    return desk.takeFile(id, file.readNBytes(LateAnswersDesk.LARGEST_FILE + 1));
  }
}
