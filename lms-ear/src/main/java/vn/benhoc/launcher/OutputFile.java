package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The file that a process's output is appended to, so that a start does not hide why it ended. */
final class OutputFile {

  /** A file of more bytes is put aside at the next start. */
  private static final long LONG = 4L << 20;

  private OutputFile() {}

  /**
   * Puts a long file aside, in place of the one before, with {@code .old} behind its name.
   *
   * @return the same file, to append to
   */
  static Path ready(Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) > LONG) {
      Path old = file.resolveSibling(file.getFileName() + ".old");
      Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }
}
