package vn.benhoc.platform.node;

import java.nio.file.Path;
import java.util.Optional;
import vn.benhoc.platform.config.ComponentSettings;
import vn.benhoc.platform.config.SettingReader;

/**
 * Where this node keeps what is its own.
 *
 * @param folder {@code lms.data}: the data folder, as the launcher tells it; empty where nobody
 *     does
 */
record NodeSettings(Optional<Path> folder) implements ComponentSettings {

  static NodeSettings read(SettingReader reader) {
    return new NodeSettings(
        Optional.of(reader.text("lms.data", "")).filter(text -> !text.isEmpty()).map(Path::of));
  }
}
