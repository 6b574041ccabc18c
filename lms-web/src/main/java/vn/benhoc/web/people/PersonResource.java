package vn.benhoc.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.benhoc.people.boundary.PeopleDirectory;

/** What administrators do to the account of a person. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

  @Inject private PeopleDirectory directory;

  @POST
  @Path("{id}/password-reset")
  public NewPasswordBody resetPassword(@PathParam("id") UUID id) {
    return new NewPasswordBody(directory.resetPassword(id));
  }

  /** A password to be handed to its owner; it can't be read again. */
  public record NewPasswordBody(String password) {}
}
