package vn.benhoc.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in this request: nobody known, a person, or the system (for a person or by itself). */
@RequestScoped
public class Actor {

  private @Nullable UUID personId;
  private boolean system;
  private String address = "";

  public void becomePerson(UUID person) {
    personId = person;
    system = false;
  }

  /** The system goes on with what that person began; null if nobody did. */
  public void becomeSystemFor(@Nullable UUID person) {
    personId = person;
    system = true;
  }

  public void becomeNobody() {
    personId = null;
    system = false;
  }

  public void callsFrom(String newAddress) {
    address = newAddress;
  }

  public @Nullable UUID personId() {
    return personId;
  }

  public boolean isSystem() {
    return system;
  }

  public String address() {
    return address;
  }
}
