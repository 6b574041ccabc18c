package vn.benhoc.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.benhoc.it.harness.Installation;

/**
 * A morning on which everything breaks, by chance: server and database killed, the database
 * restarted, the network cut, the clock set, the disk full, browsers killed; candidates meanwhile
 * send batches twice and in the wrong order, for one item too. Most kills are of the database,
 * which is back within seconds.
 */
final class Chaos {

  private static final int CANDIDATES = 300;
  private static final double SAVES_PER_SECOND = 60;
  private static final int SOME = 60;
  private static final long MOST_SECONDS = 180;
  private static final int SERVER_KILLS_OF_HUNDRED = 12;
  private static final int OTHERS_OF_HUNDRED = 12;
  private static final int BROWSERS_ONE_IN = 5;
  private static final Duration CUT = Duration.ofSeconds(30);
  private static final Duration FULL = Duration.ofSeconds(10);
  private static final List<Duration> CLOCK =
      List.of(Duration.ofHours(3), Duration.ofHours(-1), Duration.ZERO);
  private static final long MOST_FILLING = 4L << 30;

  private final Installation installation;
  private final RoughMorning morning;
  private final Random chance;
  private int skipped;
  private int browsers;
  private final @Nullable MachineClock clock = MachineClock.found();
  private final Map<Mishap, Integer> happened = new EnumMap<>(Mishap.class);

  /** What can happen. */
  private enum Mishap {
    SERVER_KILLED,
    DATABASE_KILLED,
    DATABASE_RESTARTED,
    NETWORK_CUT,
    CLOCK_SET,
    DISK_FULL,
    BROWSERS_KILLED
  }

  private Chaos(Installation installation, RoughMorning morning, long seed) {
    this.installation = installation;
    this.morning = morning;
    this.chance = new Random(seed);
  }

  /** Plays it with {@code load.kills} kills, and prints what was lost. */
  static void play(Installation installation) throws Exception {
    int kills = Integer.getInteger("load.kills", 100);
    long seed = Long.getLong("load.seed", 20_261_122L);
    try (RoughMorning morning =
        RoughMorning.begin(installation, "hon-loan", CANDIDATES, SAVES_PER_SECOND)) {
      Chaos chaos = new Chaos(installation, morning, seed);
      chaos.happen(kills);
      morning.handIn();
      chaos.report(kills);
    }
  }

  private void happen(int kills) throws Exception {
    int killed = 0;
    while (killed < kills) {
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
      Thread.sleep(chance.nextInt(1_000));
      Mishap next = next(killed);
      long begun = System.nanoTime();
      let(next);
      happened.merge(next, 1, Integer::sum);
      if (next == Mishap.SERVER_KILLED || next == Mishap.DATABASE_KILLED) {
        killed++;
      }
      System.out.printf(
          "%s, %.1f s; kills %d, receipts %d%n",
          next, (System.nanoTime() - begun) / 1e9, killed, morning.receipts());
    }
  }

  /** The first are the others, so that short runs have them too. */
  private Mishap next(int killed) {
    Mishap[] others = {
      Mishap.BROWSERS_KILLED,
      Mishap.NETWORK_CUT,
      Mishap.CLOCK_SET,
      Mishap.DISK_FULL,
      Mishap.DATABASE_RESTARTED
    };
    int sofar = happened.values().stream().mapToInt(Integer::intValue).sum();
    if (sofar < others.length) {
      return others[sofar];
    }
    int drawn = chance.nextInt(100);
    if (killed == 0 || drawn < SERVER_KILLS_OF_HUNDRED) {
      return Mishap.SERVER_KILLED;
    }
    return drawn < SERVER_KILLS_OF_HUNDRED + OTHERS_OF_HUNDRED
        ? others[chance.nextInt(others.length)]
        : Mishap.DATABASE_KILLED;
  }

  private void let(Mishap mishap) throws IOException, InterruptedException {
    switch (mishap) {
      case SERVER_KILLED -> installation.killAndRestart();
      case DATABASE_KILLED -> installation.killDatabaseAndRestart();
      case DATABASE_RESTARTED -> installation.stopDatabaseAndRestart();
      case NETWORK_CUT -> cutNetwork();
      case CLOCK_SET -> setClock();
      case DISK_FULL -> fillDisk();
      case BROWSERS_KILLED -> browsers += morning.killBrowsers(BROWSERS_ONE_IN);
    }
  }

  private void cutNetwork() throws InterruptedException {
    morning.cable().cut();
    Thread.sleep(CUT.toMillis());
    morning.cable().mend();
  }

  /** Beyond the end of every attempt and to before its start; they go on all the same. */
  private void setClock() throws IOException, InterruptedException {
    if (clock == null) {
      System.out.println("the clock is not set: there is no libfaketime");
      skipped++;
      return;
    }
    for (Duration ahead : CLOCK) {
      clock.set(ahead);
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Only on a disk of its own, which the profile asks for; never the machine's. */
  private void fillDisk() throws IOException, InterruptedException {
    Path folder = installation.settings().data();
    FileStore store = Files.getFileStore(folder);
    if (store.getTotalSpace() > MOST_FILLING || !store.type().equals("tmpfs")) {
      System.out.println("the disk is not filled: " + folder + " has no small disk of its own");
      skipped++;
      return;
    }
    Path filler = folder.resolve("filler");
    byte[] block = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (store.getUsableSpace() > 0) {
        out.write(block);
      }
    } catch (IOException full) {
      System.out.println("the disk is full: " + full.getMessage());
    }
    Thread.sleep(FULL.toMillis());
    Files.delete(filler);
  }

  private void report(int kills) throws Exception {
    ReceiptBook.Balance balance = morning.balance();
    Report report = new Report("chaos");
    report.say(happened + "; " + morning.tally());
    report.figure("kills", kills, "kills");
    report.figure("browsers", browsers, "browsers");
    report.figure("receipts", morning.receipts(), "receipts");
    report.figure("lost", balance.lost(), "answers");
    report.figure("double", balance.twice(), "answers");
    report.figure("other", balance.other() + morning.tally().shownOtherwise(), "answers");
    report.figure("wrong_time_or_log", morning.crooked(), "attempts");
    report.figure("wrong_counts", morning.tally().wrongCounts(), "attempts");
    report.figure("skipped", skipped, "mishaps");
    report.say(Report.loadAverage());
    if (!balance.equals(ReceiptBook.Balance.EVEN)
        || morning.tally().shownOtherwise() > 0
        || morning.tally().wrongCounts() > 0
        || morning.crooked() > 0) {
      throw new IllegalStateException(
          "something was lost, doubled, mistaken or mistimed; see the figures");
    }
  }
}
