package vn.benhoc.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Sessions;
import vn.benhoc.web.http.Cookies;
import vn.benhoc.web.http.WebSession;

/** Signing in and out, and one's own account. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

  @Inject private Sessions sessions;
  @Inject private SessionAnswers answers;
  @Inject private PasswordTurns turns;
  @Inject private Caller caller;
  @Inject private WebSession web;

  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionBody.class)))
  public Response session() {
    return answers.now(List.of());
  }

  @POST
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionBody.class)))
  public void signIn(CredentialsBody credentials, @Suspended AsyncResponse response) {
    turns.signIn(credentials, response);
  }

  @DELETE
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionBody.class)))
  public Response signOut() {
    sessions.signOut(web.token());
    caller.becomeAnonymous();
    return answers.now(List.of(Cookies.noSession(web.isSecure())));
  }

  @PUT
  @Path("password")
  @APIResponse(responseCode = "204")
  public void changePassword(PasswordBody passwords, @Suspended AsyncResponse response) {
    turns.change(passwords, response);
  }

  @PUT
  @Path("language")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionBody.class)))
  public Response speak(LanguageBody language) {
    sessions.speak(language.language());
    return answers.now(List.of(Cookies.language(language.language(), web.isSecure())));
  }
}
