package vn.benhoc.bank.entity;

import java.time.Instant;
import java.util.UUID;

/** Who made which version when. */
public record Revision(UUID versionId, UUID by, Instant at) {}
