package vn.benhoc.platform.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in this request, as far as the audit trail is concerned. Nobody means the system. */
@RequestScoped
public class Actor {

  private @Nullable UUID personId;
  private String address = "";

  public void is(@Nullable UUID newPersonId, String newAddress) {
    personId = newPersonId;
    address = newAddress;
  }

  public @Nullable UUID personId() {
    return personId;
  }

  public String address() {
    return address;
  }
}
