package vn.benhoc.platform.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file {@code audit-end} of a data folder: where the chain ended when this node last saw it.
 * Out of reach of whoever has the database alone; the check of the trail reads it by itself.
 */
record AuditEndFile(Path folder) {

  private static final String NAME = "audit-end";

  /** What was kept; empty where nothing was, or nothing that can be read as an end. */
  Optional<AuditEnd> kept() throws IOException {
    return Files.exists(file()) ? AuditEnd.of(Files.readString(file()).strip()) : Optional.empty();
  }

  /** From now on the chain ends there; the file is either the old one or the new, never half. */
  void keep(AuditEnd end) throws IOException {
    Path next = Files.writeString(folder.resolve(NAME + ".new"), end.kept() + "\n");
    Files.move(next, file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lays what was kept aside, where the check finds it and no newer end takes its place. */
  Path setAside(AuditEnd missing) throws IOException {
    Path aside = folder.resolve(NAME + ".missing-" + missing.place());
    return Files.move(file(), aside, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file() {
    return folder.resolve(NAME);
  }
}
