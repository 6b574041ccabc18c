package vn.benhoc.paper.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What papers are used for, told by the components above that use them. */
public interface PaperUses {

  /** Until when nobody may look into the paper; empty where it need not be closed any more. */
  Optional<Instant> sealedUntil(UUID paperId, Instant now);
}
