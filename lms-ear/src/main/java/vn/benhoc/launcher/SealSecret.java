package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The keys that seal what the database must not know: those of the settings, or one that is made
 * here and kept for its owner, apart from the database. Without it sealed papers can't be opened.
 */
record SealSecret(String given, Path file) {

  static SealSecret of(Settings settings) {
    return new SealSecret(settings.sealKeys(), settings.data().resolve("seal.secret"));
  }

  String keys() throws IOException {
    if (!given.isEmpty()) {
      return given;
    }
    if (!Files.exists(file)) {
      Trees.writeForOwner(file, Secrets.key() + "\n");
    }
    return Files.readString(file, StandardCharsets.US_ASCII).strip();
  }
}
