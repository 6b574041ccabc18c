package vn.benhoc.load;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Installation.Victim;

/**
 * A morning on which everything breaks, from the wave of starts until the marking: server and
 * database killed, one or both at once, in the recovery from the last kill and in the middle of
 * what staff do too, the database ended in order, the network cut, the clock set, the disk full,
 * browsers killed; candidates meanwhile send batches twice and in the wrong order, for one item
 * too. Nobody starts the database but the watch of the launcher. Most kills are of the database,
 * which is back within seconds. Each mishap is played at least once, however few kills are wanted.
 */
final class Chaos {

  private static final int CANDIDATES = 300;
  private static final double SAVES_PER_SECOND = 60;
  private static final int SOME = 60;
  private static final long MOST_SECONDS = 180;
  private static final int SERVER_KILLS_OF_HUNDRED = 12;
  private static final int BOTH_KILLS_OF_HUNDRED = 4;
  private static final int OTHERS_OF_HUNDRED = 14;
  private static final int BROWSERS_ONE_IN = 5;
  private static final int TRIES = 5;

  /** About as long as an act for all takes. */
  private static final int ACT_MILLIS = 80;

  private static final long STARTS_SECONDS = 30;

  /** What happens in the wave of starts, and when that share of the candidates has begun. */
  private static final SortedMap<Double, Victim> WAVE =
      new TreeMap<>(
          Map.of(
              0.1, Victim.DATABASE,
              0.25, Victim.BOTH,
              0.4, Victim.DATABASE,
              0.6, Victim.SERVER,
              0.8, Victim.DATABASE));

  private static final long HAND_IN_SECONDS = 10;

  /**
   * What happens while they hand in, and when that share of them has. The server is last: the rest
   * comes at once when it is back.
   */
  private static final SortedMap<Double, Victim> LAST_WAVE =
      new TreeMap<>(Map.of(0.2, Victim.DATABASE, 0.45, Victim.DATABASE, 0.7, Victim.SERVER));

  private final Installation installation;
  private final RoughMorning morning;
  private final Random chance;
  private final Without without;
  private final Kills kills;
  private final StubbornDesk desk;
  private final ChaosReport.Counts counts = new ChaosReport.Counts();
  private final Surroundings surroundings;
  private final Map<ChaosMishap, Integer> happened = new EnumMap<>(ChaosMishap.class);

  private Chaos(Installation installation, RoughMorning morning, Random chance, Without without)
      throws IOException {
    this.installation = installation;
    this.morning = morning;
    this.chance = chance;
    this.without = without;
    this.kills = new Kills(installation, chance);
    this.desk = morning.desk();
    this.surroundings = new Surroundings(installation, morning, without);
  }

  /** Plays it with {@code load.kills} kills, and prints what was lost. */
  static void play(Installation installation) throws Exception {
    int kills = Integer.getInteger("load.kills", 100);
    long seed = Long.getLong("load.seed", 20_261_122L);
    Without without = Without.of(System.getProperty("chaos.without", ""));
    System.out.println("seed " + seed + " " + without.loudly());
    try (RoughMorning morning =
        RoughMorning.planned(installation, "hon-loan", CANDIDATES, SAVES_PER_SECOND)) {
      Chaos chaos = new Chaos(installation, morning, new Random(seed), without);
      morning.begin(STARTS_SECONDS, TimeUnit.SECONDS, chaos::happenInTheWave);
      chaos.happenOnceEach();
      chaos.happen(kills - LAST_WAVE.size() - 1);
      chaos.giveBack();
      morning.handIn(HAND_IN_SECONDS, TimeUnit.SECONDS, chaos::happenInTheLastWave);
      chaos.report();
    }
  }

  private void happenInTheWave() throws Exception {
    for (Map.Entry<Double, Victim> next : WAVE.entrySet()) {
      morning.awaitStarted(next.getKey(), MOST_SECONDS, TimeUnit.SECONDS);
      kill(next.getValue());
    }
  }

  private void happenInTheLastWave() throws Exception {
    for (Map.Entry<Double, Victim> next : LAST_WAVE.entrySet()) {
      boolean isUnderWay = morning.awaitHandedIn(next.getKey(), MOST_SECONDS, TimeUnit.SECONDS);
      counts.killsInHandIn += isUnderWay ? 1 : 0;
      kill(next.getValue());
    }
    morning.awaitHandedIn(1, MOST_SECONDS, TimeUnit.SECONDS);
    counts.awayWhileTheyWrote = List.copyOf(kills.away());
    counts.killsInMarking += morning.marksByNow() < CANDIDATES ? 1 : 0;
    kill(Victim.DATABASE);
  }

  private void happenOnceEach() throws Exception {
    for (ChaosMishap mishap : ChaosMishap.values()) {
      if (mishap.isPlayed(without)) {
        await();
        let(mishap);
      }
    }
  }

  private void happen(int most) throws Exception {
    while (kills.count() < most) {
      await();
      int drawn = chance.nextInt(100);
      if (drawn < SERVER_KILLS_OF_HUNDRED) {
        kill(Victim.SERVER);
      } else if (drawn < SERVER_KILLS_OF_HUNDRED + BOTH_KILLS_OF_HUNDRED) {
        kill(Victim.BOTH);
      } else if (drawn < SERVER_KILLS_OF_HUNDRED + BOTH_KILLS_OF_HUNDRED + OTHERS_OF_HUNDRED) {
        ChaosMishap mishap = ChaosMishap.values()[chance.nextInt(ChaosMishap.values().length)];
        if (mishap.isPlayed(without)) {
          let(mishap);
        }
      } else {
        kill(Victim.DATABASE);
      }
    }
  }

  /** Between two mishaps that are not of one recovery something gets through. */
  private void await() throws InterruptedException {
    morning.awaitReceipts(SOME, MOST_SECONDS, TimeUnit.SECONDS);
    Thread.sleep(chance.nextInt(1_000));
  }

  private void kill(Victim victim) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    kills.kill(victim);
    say(victim + " killed", begun);
  }

  private void say(String what, long begun) {
    System.out.printf(
        "%s, %.1f s; kills %d, in recovery %d, receipts %d%n",
        what,
        (System.nanoTime() - begun) / 1e9,
        kills.count(),
        kills.inRecovery(),
        morning.receipts());
  }

  private void let(ChaosMishap mishap) throws Exception {
    long begun = System.nanoTime();
    switch (mishap) {
      case BROWSERS_KILLED -> counts.browsers += morning.killBrowsers(BROWSERS_ONE_IN);
      case NETWORK_CUT -> surroundings.cutNetwork();
      case CLOCK_SET -> surroundings.setClock();
      case DISK_FULL -> surroundings.fillDisk();
      case DATABASE_RESTARTED -> installation.stopDatabaseAndRestart();
      case DATABASE_KILLED_IN_AN_ACT -> killInAnAct(Victim.DATABASE);
      case SERVER_KILLED_IN_AN_ACT -> killInAnAct(Victim.SERVER);
      case DATABASE_KILLED_IN_ITS_RECOVERY -> killTwice(Victim.DATABASE, Victim.DATABASE);
      case SERVER_KILLED_IN_ITS_START -> killTwice(Victim.SERVER, Victim.SERVER);
      case DATABASE_KILLED_IN_THE_START_OF_THE_SERVER -> killTwice(Victim.SERVER, Victim.DATABASE);
      case BOTH_KILLED_WITHIN_A_SECOND -> killTwice(Victim.DATABASE, Victim.SERVER);
    }
    happened.merge(mishap, 1, Integer::sum);
    say(mishap.toString(), begun);
  }

  private void killTwice(Victim first, Victim second) throws IOException, InterruptedException {
    for (int tries = 0; !kills.kill(first, second); tries++) {
      if (tries == TRIES) {
        throw new IllegalStateException(first + " is back too soon to kill " + second);
      }
      await();
    }
  }

  /** While all are given a minute; the act is sent again until it is done. */
  private void killInAnAct(Victim victim) throws Exception {
    boolean isUnderWay = false;
    for (int tries = 0; !isUnderWay && tries < TRIES; tries++) {
      CompletableFuture<Void> act = desk.giveTime();
      Thread.sleep(chance.nextInt(ACT_MILLIS));
      isUnderWay = !act.isDone();
      kills.kill(victim);
      act.get();
    }
    if (!isUnderWay) {
      throw new IllegalStateException("acts are over too soon to kill anything in one");
    }
    counts.killsInActs++;
  }

  /** All outages so far; the database is killed meanwhile. */
  private void giveBack() throws Exception {
    await();
    CompletableFuture<Void> act = desk.giveBack(List.copyOf(morning.times().outages().keySet()));
    Thread.sleep(chance.nextInt(ACT_MILLIS));
    kills.kill(Victim.DATABASE);
    act.get();
  }

  private void report() throws Exception {
    EnumSet<ChaosMishap> missing = EnumSet.allOf(ChaosMishap.class);
    missing.removeIf(one -> happened.containsKey(one) || !one.isPlayed(without));
    Report report = new Report("chaos");
    report.say(happened + "; in recoveries " + kills.byRecovery() + "; " + morning.tally());
    report.say(without.loudly());
    counts.aborts = surroundings.aborts();
    ChaosReport.of(report, morning, kills, counts, desk)
        .must(missing.isEmpty(), "not played: " + missing)
        .must(counts.killsInHandIn == LAST_WAVE.size(), "they had handed in too soon")
        .pronounce();
  }
}
