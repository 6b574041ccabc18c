package vn.benhoc.it.harness;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.benhoc.launcher.EmbeddedDatabase;

/** The process of the database that was begun last, which may not be ready yet. */
final class Begun implements EmbeddedDatabase.Noted {

  /** The watch pauses for up to half a minute between two starts. */
  private static final long MOST_SECONDS = 60;

  private static final long LOOK_MILLIS = 2;

  private volatile @Nullable ProcessHandle process;

  @Override
  public void begun(ProcessHandle next) {
    process = next;
  }

  /**
   * Ends it as a power cut would, in the middle of its start too; where it has ended already, the
   * next one as soon as that is begun.
   *
   * @throws IllegalStateException if no other is begun
   */
  void kill() throws InterruptedException {
    ProcessHandle alive = awaitAlive();
    alive.destroyForcibly();
    alive.onExit().join();
  }

  private ProcessHandle awaitAlive() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (true) {
      ProcessHandle last = process;
      if (last != null && last.isAlive()) {
        return last;
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException("no database was begun that could be killed");
      }
      Thread.sleep(LOOK_MILLIS);
    }
  }

  /** Whether it is this one, and runs. */
  boolean runsAs(ProcessHandle ready) {
    return ready.equals(process) && ready.isAlive();
  }
}
