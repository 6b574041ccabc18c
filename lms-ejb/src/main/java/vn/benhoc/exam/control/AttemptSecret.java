package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.exam.boundary.AttemptView;
import vn.benhoc.platform.seal.Derivation;

/**
 * The secret of an attempt: the candidate's page seals with it what waits on the candidate's
 * machine, and signs the file it may save. The server makes it from a key of the settings whenever
 * it needs it, so that nothing is stored.
 */
@ApplicationScoped
public class AttemptSecret {

  @Inject private Derivation derivation;

  /** For the device that writes. */
  public AttemptView.Seal told(UUID attempt) {
    String by = derivation.newest();
    byte[] secret =
        of(by, attempt).orElseThrow(() -> new IllegalStateException("no key named " + by));
    return new AttemptView.Seal(by, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** The secret made with the key of that name; empty where the settings have it no more. */
  public Optional<byte[]> of(String key, UUID attempt) {
    return derivation.secret(key, "exam_attempt/" + attempt);
  }
}
