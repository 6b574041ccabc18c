package vn.benhoc.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A file that keeps some of the disk for the embedded database. When the disk is full it is
 * deleted, so that the database can go on or start and recover; when there is room again it is made
 * anew. Used by one thread at a time.
 */
final class Reserve {

  /** Less than this left is a full disk. */
  private static final long FULL = 16L << 20;

  /** What a start of the database writes before it serves, and some more. */
  private static final long START = 32L << 20;

  /** What has to be left beside the reserve when it is made. */
  private static final long COMFORT = 256L << 20;

  private static final int BLOCK = 1 << 20;

  private final Path file;
  private final Path making;
  private final long size;
  private final Disk disk;
  private final Consumer<String> tell;
  private String trouble = "";

  /** The disk that the folder is on. */
  interface Disk {

    /** How many bytes can still be written. */
    long left() throws IOException;
  }

  /**
   * A reserve.
   *
   * @param folder on the disk
   * @param megabytes its size; 0 for none
   */
  Reserve(Path folder, int megabytes, Disk disk, Consumer<String> tell) {
    this.file = folder.resolve("reserve");
    this.making = folder.resolve("reserve.new");
    this.size = (long) megabytes << 20;
    this.disk = disk;
    this.tell = tell;
  }

  /** The reserve in a folder. */
  static Reserve in(Path folder, int megabytes, Consumer<String> tell) {
    return new Reserve(folder, megabytes, () -> Files.getFileStore(folder).getUsableSpace(), tell);
  }

  /** Gives it away or makes it, as the disk demands; what can't be done is told once. */
  void look() {
    try {
      Files.deleteIfExists(making); // of a launcher that was killed over it
      keep(disk.left());
      trouble = "";
    } catch (IOException failure) {
      if (!trouble.equals(failure.toString())) {
        trouble = failure.toString();
        tell.accept("The disk of " + file.getParent() + " can't be looked at: " + trouble + ".");
      }
    }
  }

  private void keep(long left) throws IOException {
    boolean held = Files.exists(file);
    if (held && Files.size(file) != size) {
      Files.delete(file);
    } else if (held && left < FULL) {
      Files.delete(file);
      tell.accept(
          "The disk of %s is full (%d MB left): the reserve of %d MB is the database's now. Make room."
              .formatted(file.getParent(), left >> 20, size >> 20));
    } else if (!held && size > 0 && left >= size + COMFORT) {
      make();
    }
  }

  private void make() throws IOException {
    // Noise, because a disk may keep zeros without taking room for them.
    byte[] noise = new byte[BLOCK];
    new Random().nextBytes(noise);
    try (OutputStream out = Files.newOutputStream(making)) {
      for (long written = 0; written < size; written += BLOCK) {
        out.write(noise);
      }
    } catch (IOException full) {
      Files.deleteIfExists(making);
      throw full;
    }
    Files.move(making, file);
  }

  /**
   * Refuses a start of the database that could not come to a good end.
   *
   * @throws StartProblem if the disk is too full
   */
  void requireRoom() throws IOException {
    long left = disk.left();
    if (left < START) {
      throw new StartProblem(
          "The disk of %s has %d MB left, and the database needs %d MB to start: make room."
              .formatted(file.getParent(), left >> 20, START >> 20));
    }
  }
}
