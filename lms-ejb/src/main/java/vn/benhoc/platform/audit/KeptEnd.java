package vn.benhoc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.node.ThisNode;

/**
 * Keeps where the chain ends in this node's data folder, and sees at the next start whether that is
 * still on it. A node without a folder keeps nothing. A folder that can't be written is told and
 * stops nobody.
 */
@ApplicationScoped
public class KeptEnd {

  private static final Logger LOG = Logger.getLogger(KeptEnd.class.getName());

  @Inject private ThisNode node;
  @Inject private AuditChain chain;

  /** Keeps where the chain ends now. */
  void keep() {
    file().ifPresent(this::keep);
  }

  private void keep(AuditEndFile file) {
    try {
      AuditEnd end = chain.end();
      if (end.place() > 0) {
        file.keep(end);
      }
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "audit.end-not-kept", failure);
    }
  }

  /** Says so where the chain has lost what was kept, and lays that aside for the check. */
  void compare() {
    file().ifPresent(this::compare);
  }

  private void compare(AuditEndFile file) {
    try {
      Optional<AuditEnd> kept = file.kept();
      if (kept.isPresent() && !chain.has(kept.get())) {
        LOG.log(
            Level.SEVERE,
            "audit.end-missing kept={0} aside={1}",
            new Object[] {kept.get().kept(), file.setAside(kept.get())});
      }
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "audit.end-not-read", failure);
    }
  }

  private Optional<AuditEndFile> file() {
    return node.folder().map(AuditEndFile::new);
  }
}
