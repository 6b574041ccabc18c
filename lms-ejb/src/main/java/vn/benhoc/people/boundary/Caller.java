package vn.benhoc.people.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.audit.Actor;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Who calls, in this request. Anonymous until the web's session filter (or a test, a job, a demo
 * step) says who it is.
 */
@RequestScoped
public class Caller {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Inject private Actor actor;

  private @Nullable UUID personId;
  private boolean system;
  private Locale language = VIETNAMESE;
  private String address = "";

  /**
   * The person signed in.
   *
   * @throws RefusedException {@code not-signed-in} if nobody is signed in
   */
  public UUID personId() {
    if (personId == null) {
      throw RefusedException.of(PeopleRefusal.NOT_SIGNED_IN);
    }
    return personId;
  }

  public boolean isAnonymous() {
    return personId == null && !system;
  }

  /** Whether this is the system itself, which may do everything: jobs, sweepers, seeding. */
  public boolean isSystem() {
    return system;
  }

  public Locale language() {
    return language;
  }

  /** The network address the request came from; empty for the system. */
  public String address() {
    return address;
  }

  /** From here on this request acts for that person. */
  public void become(UUID newPersonId) {
    personId = newPersonId;
    system = false;
    actor.is(newPersonId, address);
  }

  /** From here on this request acts for nobody but the system. Never called by the web. */
  public void becomeSystem() {
    personId = null;
    system = true;
    actor.is(null, address);
  }

  public void becomeAnonymous() {
    personId = null;
    system = false;
    actor.is(null, address);
  }

  public void speaks(Locale newLanguage) {
    language = newLanguage;
  }

  public void callsFrom(String newAddress) {
    address = newAddress;
    actor.is(personId, newAddress);
  }
}
