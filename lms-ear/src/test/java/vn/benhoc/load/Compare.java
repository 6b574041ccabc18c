package vn.benhoc.load;

import java.io.IOException;
import java.sql.Connection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.load.Tally.Timed;

/**
 * The work in an attempt, and how long a paper takes: a hundred and five hundred pupils without
 * think time, from start to result, and five hundred who press start within ten seconds.
 */
final class Compare {

  private static final int BANK = 32_558;
  private static final int MOST = 500;
  private static final int FEW = 100;
  private static final int CLASS_SIZE = 40;
  private static final int WARM_UPS = 6;
  private static final int ROUNDS = 5;

  private final Installation installation;
  private final Hall hall;
  private int errors;
  private ReceiptBook.Balance balance = ReceiptBook.Balance.EVEN;

  private Compare(Installation installation, Hall hall) {
    this.installation = installation;
    this.hall = hall;
  }

  /** What a round of whole attempts cost. */
  private record Cost(double cpuPerAttempt, double attemptsPerSecond) {}

  /** Plays it, and prints the figures. */
  static void play(Installation installation) throws Exception {
    try (Connection database = installation.connection()) {
      SharedBank bank = new SharedBank(database);
      bank.fillTo(BANK);
      System.out.println("items in the bank: " + bank.count());
    }
    Compare compare = new Compare(installation, Hall.of(installation, "so-sanh", MOST));
    compare.report();
  }

  private void report() throws Exception {
    Report report = new Report("load.compare");
    for (int round = 0; round < WARM_UPS; round++) {
      round(MOST, "warming up");
    }
    Cost few = rounds(FEW);
    Cost many = rounds(MOST);
    Tally wave = startWave();
    report.figure("cpu_s_per_attempt.of_100", few.cpuPerAttempt(), "s");
    report.figure("attempts_per_s.of_100", few.attemptsPerSecond(), "attempts/s");
    report.figure("cpu_s_per_attempt", many.cpuPerAttempt(), "s");
    report.figure("attempts_per_s", many.attemptsPerSecond(), "attempts/s");
    report.figure("click_to_paper.p50_ms", wave.millis(Timed.CLICK_TO_PAPER, 50), "ms");
    report.figure("click_to_paper.p95_ms", wave.millis(Timed.CLICK_TO_PAPER, 95), "ms");
    report.say(Report.loadAverage());
    judge(report, errors, balance).pronounce();
  }

  /** What speaks against a run. */
  static Verdict judge(Report report, int errors, ReceiptBook.Balance balance) {
    return new Verdict(report).mustBeZero("errors", errors, "errors").mustBeEven(balance);
  }

  private Cost rounds(int candidates) throws Exception {
    double[] cpu = new double[ROUNDS];
    double[] speed = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      Cost cost = round(candidates, "round " + (round + 1));
      cpu[round] = cost.cpuPerAttempt();
      speed[round] = cost.attemptsPerSecond();
    }
    return new Cost(Report.median(cpu), Report.median(speed));
  }

  private Cost round(int candidates, String what) throws Exception {
    String sitting = open(candidates);
    try (Morning morning = morning(Profile.flatOut(candidates), sitting)) {
      Phases phases = new Phases(what, candidates);
      morning.write(10, TimeUnit.MINUTES);
      phases.end("written");
      hall.release(sitting, candidates);
      phases.end("marked and released");
      morning.review(10, TimeUnit.MINUTES);
      phases.end("looked at");
      count(sitting, morning);
      return phases.cost();
    }
  }

  /** The parts of a round and what each took. */
  private final class Phases {
    private final int candidates;
    private final StringBuilder text;
    private final Cpu first = Cpu.of(installation);
    private final long begun = System.nanoTime();
    private Cpu last = first;
    private long since = begun;

    Phases(String what, int candidates) {
      this.candidates = candidates;
      this.text = new StringBuilder(what).append(" of ").append(candidates);
    }

    void end(String phase) {
      Cpu now = Cpu.of(installation);
      Cpu used = now.since(last);
      long at = System.nanoTime();
      text.append(
          String.format(
              Locale.ROOT,
              "; %s %.2f s (ms an attempt: server %.2f, database %.2f, driver %.2f)",
              phase,
              (at - since) / 1e9,
              1e3 * used.server() / candidates,
              1e3 * used.database() / candidates,
              1e3 * used.driver() / candidates));
      last = now;
      since = at;
    }

    Cost cost() throws IOException {
      System.out.println(text.append("; ").append(Report.loadAverage()));
      return new Cost(last.since(first).all() / candidates, candidates / ((since - begun) / 1e9));
    }
  }

  private Tally startWave() throws Exception {
    String sitting = open(MOST);
    try (Morning morning = morning(Profile.startWave(MOST), sitting)) {
      morning.write(10, TimeUnit.MINUTES);
      count(sitting, morning);
      System.out.println(morning.tally());
      return morning.tally();
    }
  }

  private String open(int candidates) {
    return hall.open((candidates + CLASS_SIZE - 1) / CLASS_SIZE);
  }

  private Morning morning(Profile profile, String sitting) {
    return new Morning(profile, new Wire(installation.address()), sitting, hall.tickets());
  }

  private void count(String sitting, Morning morning) throws Exception {
    balance = balance.and(hall.balance(sitting, morning.receipts()));
    errors += morning.tally().errorCount();
  }
}
