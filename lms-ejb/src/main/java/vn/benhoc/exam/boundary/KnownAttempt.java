package vn.benhoc.exam.boundary;

import java.util.UUID;
import vn.benhoc.exam.control.WritingMemory;

/**
 * An attempt that is being written, as this node remembers it: {@link KnownAttempts} hands it to
 * whose it is, and takes it back with what they do.
 */
public final class KnownAttempt {

  private final UUID id;
  private final WritingMemory.Known known;

  KnownAttempt(UUID id, WritingMemory.Known known) {
    this.id = id;
    this.known = known;
  }

  /**
   * Whether only one device may read it: which one that is may have changed on another node, where
   * writing would notice and reading would not.
   */
  public boolean isBoundToDevice() {
    return known.sender().oneDevice();
  }

  UUID id() {
    return id;
  }

  WritingMemory.Known known() {
    return known;
  }
}
