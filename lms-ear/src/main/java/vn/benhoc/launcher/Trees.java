package vn.benhoc.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them, and files that only their owner may read. */
final class Trees {

  private Trees() {}

  static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    for (Path path : inside(root).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(path);
    }
  }

  static void copy(Path source, Path target) throws IOException {
    for (Path path : inside(source)) {
      Files.copy(
          path,
          target.resolve(source.relativize(path).toString()),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static List<Path> inside(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.toList();
    }
  }

  /** Writes a secret; nobody else on the machine can read it. */
  static Path writeForOwner(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return Files.writeString(file, text);
  }
}
