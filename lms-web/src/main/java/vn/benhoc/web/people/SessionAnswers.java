package vn.benhoc.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.boundary.Profile;
import vn.benhoc.people.boundary.SchoolYear;
import vn.benhoc.people.boundary.Sessions;
import vn.benhoc.people.boundary.Surroundings;
import vn.benhoc.platform.id.Ids;
import vn.benhoc.web.http.Cookies;
import vn.benhoc.web.http.WebSession;

/** Says who is signed in, and signs in; on any thread on which there is a caller. */
@ApplicationScoped
public class SessionAnswers {

  private static final int CSRF_BYTES = 24;

  @Inject private Sessions sessions;
  @Inject private Caller caller;
  @Inject private WebSession web;
  @Inject private Ids ids;

  /** Signs in, ends the session there was, and says who it is now. */
  Response signIn(CredentialsBody credentials) {
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

  /** Whoever calls, with further cookies. */
  Response now(List<NewCookie> cookies) {
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
            around.schoolYears().stream().map(SessionAnswers::year).toList(),
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
