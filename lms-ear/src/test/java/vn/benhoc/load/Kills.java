package vn.benhoc.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Installation.Victim;

/**
 * Kills of server and database. Some come while what was killed before is not back: at a moment
 * drawn within the time that a recovery takes, whatever has had a receipt since. After a few of
 * these in a row all may come back.
 */
final class Kills {

  private static final int MOST_IN_A_ROW = 3;
  private static final double IN_RECOVERY = 0.4;
  private static final int SERVER_OF_HUNDRED = 25;
  private static final int BOTH_OF_HUNDRED = 15;
  private static final long LOOK_MILLIS = 50;

  private final Installation installation;
  private final Random chance;
  private final SortedMap<String, Integer> inRecovery = new TreeMap<>();
  private final List<Span> away = new ArrayList<>();
  private int count;
  private int startedAgain;

  /** How long the last recoveries took. */
  private long serverMillis = 15_000;

  private long databaseMillis = 400;

  /**
   * When the server was away.
   *
   * @param beganMillis by the machine's clock, as all that is here
   */
  record Span(long beganMillis, long endedMillis) {}

  Kills(Installation installation, Random chance) {
    this.installation = installation;
    this.chance = chance;
  }

  /** Kills, now and then again in the recovery, and waits until all is back. */
  void kill(Victim victim) throws IOException, InterruptedException {
    Recovery recovery = new Recovery(victim);
    while (recovery.mayBeKilled() && chance.nextDouble() < IN_RECOVERY) {
      recovery.kill(any(), recovery.millis());
    }
    recovery.await();
  }

  /**
   * Kills one while another is away, and waits until all is back.
   *
   * @return whether it was still away
   */
  boolean kill(Victim first, Victim second) throws IOException, InterruptedException {
    Recovery recovery = new Recovery(first);
    boolean isAway = recovery.kill(second, recovery.millis() / 2);
    recovery.await();
    return isAway;
  }

  /** Mostly the database: a server that is killed in its start takes as long again. */
  private Victim any() {
    int drawn = chance.nextInt(100);
    if (drawn < SERVER_OF_HUNDRED) {
      return Victim.SERVER;
    }
    return drawn < SERVER_OF_HUNDRED + BOTH_OF_HUNDRED ? Victim.BOTH : Victim.DATABASE;
  }

  /** From a kill until all is back. */
  private final class Recovery {
    private final long beganMillis = System.currentTimeMillis();
    private final long began = System.nanoTime();
    private Victim last;
    private boolean server;
    private int row;
    private boolean back;

    Recovery(Victim first) throws InterruptedException {
      last = first;
      note(first);
      installation.kill(first);
    }

    private void note(Victim victim) {
      count++;
      last = victim;
      server |= victim != Victim.DATABASE;
    }

    boolean mayBeKilled() {
      return !back && row < MOST_IN_A_ROW;
    }

    long millis() {
      return server ? serverMillis : databaseMillis;
    }

    /** Kills at a moment before that time is over; not where all is back by then. */
    boolean kill(Victim victim, long withinMillis) throws InterruptedException {
      long moment = System.nanoTime() + chance.nextLong(1 + withinMillis) * 1_000_000;
      while (System.nanoTime() < moment && !back) {
        Thread.sleep(LOOK_MILLIS);
        back = installation.isBack();
      }
      if (back || installation.isBack()) {
        back = true;
        return false;
      }
      row++;
      inRecovery.merge(victim + " in recovery of " + last, 1, Integer::sum);
      note(victim);
      installation.kill(victim);
      return true;
    }

    void await() throws IOException, InterruptedException {
      int again = installation.awaitBack();
      startedAgain += again;
      long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      if (server) {
        away.add(new Span(beganMillis, System.currentTimeMillis()));
      }
      if (row == 0 && again == 0) {
        serverMillis = server ? taken : serverMillis;
        databaseMillis = server ? databaseMillis : taken;
      }
    }
  }

  /** How many there were. */
  int count() {
    return count;
  }

  /** How many of them fell into the recovery from another. */
  int inRecovery() {
    return inRecovery.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The same by what was killed and what was killed before. */
  SortedMap<String, Integer> byRecovery() {
    return inRecovery;
  }

  /** How often a server gave up by itself and had to be started again. */
  int startedAgain() {
    return startedAgain;
  }

  /** When the server was away. */
  List<Span> away() {
    return away;
  }
}
