package vn.benhoc.people.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.benhoc.platform.audit.Actor;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.text.Languages;

/**
 * Who calls, in this request. Anonymous until the web's session filter (or a test, a job, a demo
 * step) says who it is.
 */
@RequestScoped
public class Caller {

  private Actor actor;
  private Locale language = Languages.VIETNAMESE;

  @SuppressWarnings("NullAway.Init") // for the container's proxy
  protected Caller() {}

  @Inject
  public Caller(Actor actor) {
    this.actor = actor;
  }

  /**
   * The person signed in.
   *
   * @throws RefusedException {@code not-signed-in} if nobody is signed in
   */
  public UUID personId() {
    UUID person = actor.personId();
    if (person == null) {
      throw RefusedException.of(PeopleRefusal.NOT_SIGNED_IN);
    }
    return person;
  }

  public boolean isAnonymous() {
    return actor.personId() == null && !actor.isSystem();
  }

  /** Whether this is the system itself, which may do everything: jobs, sweepers, seeding. */
  public boolean isSystem() {
    return actor.isSystem();
  }

  public Locale language() {
    return language;
  }

  /** The network address the request came from; empty for the system. */
  public String address() {
    return actor.address();
  }

  /** From here on this request acts for that person. */
  public void become(UUID person) {
    actor.becomePerson(person);
  }

  /** From here on this request acts for nobody but the system. Never called by the web. */
  public void becomeSystem() {
    actor.becomeSystemFor(null);
  }

  public void becomeAnonymous() {
    actor.becomeNobody();
  }

  public void speaks(Locale newLanguage) {
    language = newLanguage;
  }

  public void callsFrom(String newAddress) {
    actor.callsFrom(newAddress);
  }

  /** Speaks the first language of the reader's list that this system knows. */
  public void speaksFirstOf(List<Locale> wanted) {
    language = Languages.firstOf(wanted);
  }
}
