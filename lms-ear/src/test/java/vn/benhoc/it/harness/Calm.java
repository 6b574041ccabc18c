package vn.benhoc.it.harness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Among the processes of a test run: while a test of promised times is under way in one, no server
 * is started in another, which takes every processor for twenty seconds.
 */
final class Calm implements AutoCloseable {

  private final FileChannel file;

  private Calm(boolean shared) throws IOException {
    Path work = Files.createDirectories(Path.of(System.getProperty("lms.it.work")));
    file =
        FileChannel.open(
            work.resolve("calm.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    file.lock(0, Long.MAX_VALUE, shared);
  }

  /** Waits until no server is starting; none starts until this is closed. */
  static Calm kept() throws IOException {
    return new Calm(false);
  }

  /** Waits until nobody keeps it; for the start of a server, which others may disturb as well. */
  static Calm disturbed() throws IOException {
    return new Calm(true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
