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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.boundary.Profile;
import vn.benhoc.people.boundary.SchoolYear;
import vn.benhoc.people.boundary.Sessions;
import vn.benhoc.people.boundary.Surroundings;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.web.http.Cookies;
import vn.benhoc.web.http.WebSession;

/** Signing in and out, and one's own account. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

  private static final int CSRF_BYTES = 24;

  @Inject private Sessions sessions;
  @Inject private Caller caller;
  @Inject private WebSession web;
  @Inject private Ids ids;

  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionBody.class)))
  public Response session() {
    return caller.isAnonymous() ? anonymous(List.of()) : answer(web.csrfToken(), List.of());
  }

  @POST
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionBody.class)))
  public Response signIn(CredentialsBody credentials) {
    String token = sessions.signIn(credentials.username(), credentials.password());
    OpenSession open = sessions.resume(token).orElseThrow();
    if (!web.token().isEmpty()) {
      sessions.signOut(web.token());
    }
    List<NewCookie> cookies = new ArrayList<>();
    cookies.add(Cookies.session(token, web.isSecure()));
    if (open.language() != null) {
      caller.speaks(Locale.forLanguageTag(open.language()));
      cookies.add(Cookies.language(open.language(), web.isSecure()));
    }
    return answer(open.csrfToken(), cookies);
  }

  @DELETE
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionBody.class)))
  public Response signOut() {
    sessions.signOut(web.token());
    caller.becomeAnonymous();
    return anonymous(List.of(Cookies.noSession(web.isSecure())));
  }

  @PUT
  @Path("password")
  @APIResponse(responseCode = "204")
  public void changePassword(PasswordBody passwords) {
    sessions.changePassword(passwords.current(), passwords.next(), web.token());
  }

  @PUT
  @Path("language")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SessionBody.class)))
  public Response speak(LanguageBody language) {
    sessions.speak(language.language());
    List<NewCookie> cookies = List.of(Cookies.language(language.language(), web.isSecure()));
    return caller.isAnonymous() ? anonymous(cookies) : answer(web.csrfToken(), cookies);
  }

  private Response anonymous(List<NewCookie> cookies) {
    String token = ids.token(CSRF_BYTES);
    List<NewCookie> all = new ArrayList<>(cookies);
    all.add(Cookies.csrf(token, web.isSecure()));
    return answer(token, all);
  }

  private Response answer(String csrfToken, List<NewCookie> cookies) {
    Surroundings around = sessions.surroundings();
    SessionBody body =
        new SessionBody(
            caller.isAnonymous() ? null : person(sessions.profile()),
            year(around.schoolYear()),
            around.schoolYears().stream().map(SessionResource::year).toList(),
            csrfToken,
            caller.language().getLanguage(),
            around.now(),
            around.demo());
    return Response.ok(body).cookie(cookies.toArray(NewCookie[]::new)).build();
  }

  private static SessionBody.PersonBody person(Profile profile) {
    Profile.Place place = profile.place();
    return new SessionBody.PersonBody(
        profile.name().id(),
        profile.name().fullName(),
        profile.name().initials(),
        profile.username(),
        profile.mustChangePassword(),
        profile.roles().stream()
            .map(r -> new SessionBody.RoleBody(r.role().code(), r.unitId(), r.unitName()))
            .toList(),
        profile.capabilities().stream().map(Enum::name).toList(),
        place == null ? null : new SessionBody.PlaceBody(place.school(), place.group()));
  }

  private static SessionBody.SchoolYearBody year(SchoolYear year) {
    return new SessionBody.SchoolYearBody(year.code(), year.name());
  }
}
