package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How the first administrator logs in where there is no demo: with the password of the settings, or
 * with one that is made here and kept for its owner. It is never printed.
 */
record FirstLogIn(Settings.First first, Path data) {

  static FirstLogIn of(Settings settings) {
    return new FirstLogIn(settings.first(), settings.data());
  }

  /** What the server is told. */
  Map<String, String> environment() throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("LMS_ADMIN_PASSWORD", password());
    if (!first.provinceName().isEmpty()) {
      environment.put("LMS_PROVINCE_NAME", first.provinceName());
    }
    return environment;
  }

  private String password() throws IOException {
    if (!first.password().isEmpty()) {
      return first.password();
    }
    if (!Files.exists(file())) {
      Trees.writeForOwner(file(), Secrets.readable() + "\n");
    }
    return Files.readString(file(), StandardCharsets.US_ASCII).strip();
  }

  /** Where to look the password up. */
  String whereabouts() {
    return first.password().isEmpty() ? "in " + file() : "as set by LMS_ADMIN_PASSWORD";
  }

  private Path file() {
    return data.resolve("admin-account.secret");
  }
}
