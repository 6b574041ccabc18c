package vn.benhoc.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A disk that can be filled: a small one in memory that belongs to the installation alone, never
 * the machine's.
 */
final class FullDisk {

  private static final long LARGEST = 4L << 30;
  private static final long AGAIN_MILLIS = 200;
  private static final int BLOCK = 1 << 16;

  private final Path filler;
  private final FileStore store;

  private FullDisk(Path filler, FileStore store) {
    this.filler = filler;
    this.store = store;
  }

  /** The disk of a folder; null if it must not be filled. */
  static @Nullable FullDisk of(Path folder) throws IOException {
    FileStore store = Files.getFileStore(folder);
    boolean small = store.type().equals("tmpfs") && store.getTotalSpace() <= LARGEST;
    return small ? new FullDisk(folder.resolve("filler"), store) : null;
  }

  /**
   * Takes what room there is for so long, whatever is given away meanwhile, and then gives it back.
   */
  void fillFor(Duration time) throws IOException, InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (System.nanoTime() < end) {
        fill(out);
        Thread.sleep(AGAIN_MILLIS);
      }
    } finally {
      Files.delete(filler);
    }
  }

  private void fill(OutputStream out) throws IOException {
    byte[] block = new byte[BLOCK];
    try {
      while (store.getUsableSpace() > 0) {
        out.write(block);
      }
    } catch (IOException full) {
      System.out.println("the disk is full: " + full.getMessage());
    }
  }
}
