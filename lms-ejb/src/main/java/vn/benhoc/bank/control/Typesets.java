package vn.benhoc.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import vn.benhoc.platform.memory.Recent;

/**
 * Texts whose formulas are set, remembered by version. In memory alone: only what papers use is
 * set, so that a table of them would tell what papers use.
 */
@ApplicationScoped
public class Typesets {

  /** In characters; a set text has some thousands. */
  private static final long MOST = 16L << 20;

  private final Recent<UUID, String> recent = Recent.weighing(MOST, String::length);

  /** The document of a version, set if it is not remembered. */
  public String document(UUID versionId, Supplier<String> set) {
    return recent.get(versionId, any -> set.get());
  }
}
