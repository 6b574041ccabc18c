package vn.benhoc.load;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.benhoc.it.harness.Installation;

/**
 * A morning on which everything breaks, from the wave of starts to that of the hand-ins: server and
 * database killed, one or both at once, the database ended in order, the network cut, the clock
 * set, the disk full, browsers killed; candidates meanwhile send batches twice and in the wrong
 * order, for one item too. Nobody starts the database but the watch of the launcher. Most kills are
 * of the database, which is back within seconds.
 */
final class Chaos {

  private static final int CANDIDATES = 300;
  private static final double SAVES_PER_SECOND = 60;
  private static final int SOME = 60;
  private static final long MOST_SECONDS = 180;
  private static final int SERVER_KILLS_OF_HUNDRED = 12;
  private static final int BOTH_KILLS_OF_HUNDRED = 4;
  private static final int OTHERS_OF_HUNDRED = 12;
  private static final int BROWSERS_ONE_IN = 5;
  private static final Duration CUT = Duration.ofSeconds(30);
  private static final Duration FULL = Duration.ofSeconds(10);
  private static final List<Duration> CLOCK =
      List.of(Duration.ofHours(3), Duration.ofHours(-1), Duration.ZERO);
  private static final long STARTS_SECONDS = 30;

  /** What happens in the wave of starts, and when that share of the candidates has begun. */
  private static final SortedMap<Double, Mishap> WAVE =
      new TreeMap<>(
          Map.of(
              0.1, Mishap.DATABASE_KILLED,
              0.25, Mishap.BOTH_KILLED,
              0.4, Mishap.DATABASE_KILLED,
              0.6, Mishap.SERVER_KILLED,
              0.8, Mishap.DATABASE_KILLED));

  private static final long HAND_IN_SECONDS = 10;

  /**
   * What happens while they hand in, and when that share of them has. The server is last: the rest
   * comes at once when it is back.
   */
  private static final SortedMap<Double, Mishap> LAST_WAVE =
      new TreeMap<>(
          Map.of(
              0.2, Mishap.DATABASE_KILLED,
              0.45, Mishap.DATABASE_KILLED,
              0.7, Mishap.SERVER_KILLED));

  private final Installation installation;
  private final RoughMorning morning;
  private final Random chance;
  private int kills;
  private int killsInHandIn;
  private int skipped;
  private int aborts;
  private int browsers;
  private final @Nullable MachineClock clock = MachineClock.found();
  private final Map<Mishap, Integer> happened = new EnumMap<>(Mishap.class);

  /** What can happen. */
  private enum Mishap {
    SERVER_KILLED,
    DATABASE_KILLED,
    BOTH_KILLED,
    DATABASE_RESTARTED,
    NETWORK_CUT,
    CLOCK_SET,
    DISK_FULL,
    BROWSERS_KILLED;

    private boolean isKill() {
      return this == SERVER_KILLED || this == DATABASE_KILLED || this == BOTH_KILLED;
    }
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
        RoughMorning.planned(installation, "hon-loan", CANDIDATES, SAVES_PER_SECOND)) {
      Chaos chaos = new Chaos(installation, morning, seed);
      morning.begin(STARTS_SECONDS, TimeUnit.SECONDS, chaos::happenInTheWave);
      chaos.happen(kills - LAST_WAVE.size());
      morning.handIn(HAND_IN_SECONDS, TimeUnit.SECONDS, chaos::happenInTheLastWave);
      chaos.report();
    }
  }

  private void happenInTheWave() throws Exception {
    for (Map.Entry<Double, Mishap> next : WAVE.entrySet()) {
      morning.awaitStarted(next.getKey(), MOST_SECONDS, TimeUnit.SECONDS);
      let(next.getValue());
    }
  }

  private void happenInTheLastWave() throws Exception {
    for (Map.Entry<Double, Mishap> next : LAST_WAVE.entrySet()) {
      boolean isUnderWay = morning.awaitHandedIn(next.getKey(), MOST_SECONDS, TimeUnit.SECONDS);
      killsInHandIn += isUnderWay ? 1 : 0;
      let(next.getValue());
    }
  }

  private void happen(int most) throws Exception {
    int before = sum();
    while (kills < most) {
      morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
      Thread.sleep(chance.nextInt(1_000));
      let(next(sum() - before));
    }
  }

  private int sum() {
    return happened.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The first are the others, so that short runs have them too. */
  private Mishap next(int sofar) {
    Mishap[] others = {
      Mishap.BROWSERS_KILLED,
      Mishap.NETWORK_CUT,
      Mishap.CLOCK_SET,
      Mishap.DISK_FULL,
      Mishap.DATABASE_RESTARTED
    };
    if (sofar < others.length) {
      return others[sofar];
    }
    int drawn = chance.nextInt(100) - SERVER_KILLS_OF_HUNDRED;
    if (drawn < 0) {
      return Mishap.SERVER_KILLED;
    }
    drawn -= BOTH_KILLS_OF_HUNDRED;
    if (drawn < 0) {
      return Mishap.BOTH_KILLED;
    }
    return drawn < OTHERS_OF_HUNDRED
        ? others[chance.nextInt(others.length)]
        : Mishap.DATABASE_KILLED;
  }

  private void let(Mishap mishap) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    switch (mishap) {
      case SERVER_KILLED -> installation.killAndRestart();
      case DATABASE_KILLED -> installation.killDatabaseAndRestart();
      case BOTH_KILLED -> installation.killBothAndRestart();
      case DATABASE_RESTARTED -> installation.stopDatabaseAndRestart();
      case NETWORK_CUT -> cutNetwork();
      case CLOCK_SET -> setClock();
      case DISK_FULL -> fillDisk();
      case BROWSERS_KILLED -> browsers += morning.killBrowsers(BROWSERS_ONE_IN);
    }
    happened.merge(mishap, 1, Integer::sum);
    kills += mishap.isKill() ? 1 : 0;
    System.out.printf(
        "%s, %.1f s; kills %d, receipts %d%n",
        mishap, (System.nanoTime() - begun) / 1e9, kills, morning.receipts());
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

  private void fillDisk() throws IOException, InterruptedException {
    FullDisk disk = FullDisk.of(installation.settings().data());
    if (disk == null) {
      System.out.println("the disk is not filled: it is no small disk of its own");
      skipped++;
      return;
    }
    ProcessHandle before = installation.databaseProcess();
    disk.fillFor(FULL);
    if (!before.isAlive()) {
      aborts++;
      System.out.println("the database ended itself on the full disk");
    }
  }

  private void report() throws Exception {
    int marks = morning.marks();
    int markedOtherwise = morning.markedOtherwise();
    ReceiptBook.Balance balance = morning.balance();
    Report report = new Report("chaos");
    report.say(happened + "; " + morning.tally());
    report.figure("kills", kills, "kills");
    report.figure("kills_in_hand_in", killsInHandIn, "kills");
    report.figure("browsers", browsers, "browsers");
    report.figure("aborts", aborts, "ends of the database on a full disk");
    report.figure("receipts", morning.receipts(), "receipts");
    report.figure("lost", balance.lost(), "answers");
    report.figure("double", balance.twice(), "answers");
    report.figure("other", balance.other() + morning.tally().shownOtherwise(), "answers");
    report.figure("wrong_time_or_log", morning.crooked(), "attempts");
    report.figure("wrong_counts", morning.tally().wrongCounts(), "attempts");
    report.figure("marks", marks, "marks");
    report.figure("marked_otherwise", markedOtherwise, "attempts");
    report.figure("skipped", skipped, "mishaps");
    report.say(Report.loadAverage());
    if (!balance.equals(ReceiptBook.Balance.EVEN)
        || morning.tally().shownOtherwise() > 0
        || morning.tally().wrongCounts() > 0
        || morning.crooked() > 0
        || marks != CANDIDATES
        || markedOtherwise > 0) {
      throw new IllegalStateException(
          "something was lost, doubled, mistaken or mistimed; see the figures");
    }
    if (killsInHandIn < LAST_WAVE.size()) {
      throw new IllegalStateException("they had handed in before all that was to happen meanwhile");
    }
    if (skipped > 0) {
      throw new IllegalStateException(skipped + " mishaps could not happen here; see above");
    }
  }
}
