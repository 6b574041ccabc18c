package vn.benhoc.exam.control;

import java.nio.file.Path;
import vn.benhoc.platform.config.ComponentSettings;
import vn.benhoc.platform.config.SettingReader;

/**
 * Which disk is looked at.
 *
 * @param folder {@code lms.data}: the data folder, as the launcher tells it; the server's own
 *     working folder where nobody does
 */
public record DiskSettings(Path folder) implements ComponentSettings {

  static DiskSettings read(SettingReader reader) {
    return new DiskSettings(Path.of(reader.text("lms.data", "")).toAbsolutePath());
  }

  /** How much can still be written there, in MB; 0 if the folder is not there. */
  public long megabytesLeft() {
    return folder.toFile().getUsableSpace() >> 20;
  }
}
