package vn.benhoc.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.benhoc.it.harness.Installation;

/**
 * What an installation needs around it and can lose: the network, a clock that is right, a disk.
 */
final class Surroundings {

  private static final int SOME = 60;
  private static final long MOST_SECONDS = 180;
  private static final Duration CUT = Duration.ofSeconds(30);
  private static final Duration FULL = Duration.ofSeconds(10);
  private static final List<Duration> CLOCK =
      List.of(Duration.ofHours(3), Duration.ofHours(-1), Duration.ZERO);

  private final Installation installation;
  private final RoughMorning morning;
  private final @Nullable MachineClock clock;
  private final @Nullable FullDisk disk;
  private int aborts;

  /**
   * Those of this machine.
   *
   * @throws IllegalStateException if something is not here and not left out
   */
  Surroundings(Installation installation, RoughMorning morning, Without without)
      throws IOException {
    this.installation = installation;
    this.morning = morning;
    this.clock = MachineClock.found();
    this.disk = FullDisk.of(installation.settings().data());
    without.require(Without.CLOCK, clock != null, "Debian's package libfaketime");
    without.require(Without.DISK, disk != null, "-Dload.work= in a tmpfs of at most 4 GB");
  }

  void cutNetwork() throws InterruptedException {
    morning.cable().cut();
    Thread.sleep(CUT.toMillis());
    morning.cable().mend();
  }

  /** Beyond the end of every attempt and to before its start; they go on all the same. */
  void setClock() throws IOException, InterruptedException {
    if (clock == null) {
      throw new IllegalStateException("no clock to set");
    }
    for (Duration ahead : CLOCK) {
      clock.set(ahead);
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
    }
  }

  void fillDisk() throws IOException, InterruptedException {
    if (disk == null) {
      throw new IllegalStateException("no disk to fill");
    }
    ProcessHandle before = installation.databaseProcess();
    disk.fillFor(FULL);
    if (!before.isAlive()) {
      aborts++;
      System.out.println("the database ended itself on the full disk");
    }
  }

  /** How often the database ended itself on a full disk. */
  int aborts() {
    return aborts;
  }
}
