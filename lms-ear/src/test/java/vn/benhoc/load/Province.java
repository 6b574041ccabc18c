package vn.benhoc.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.load.Tally.Timed;

/**
 * The morning of a province: everybody connected, starts over two minutes, a steady stream of
 * saves, hand-in within a minute.
 *
 * @param candidates {@code load.candidates}
 * @param startsWithin {@code load.starts.seconds}
 * @param savesPerSecond {@code load.saves}
 * @param saving {@code load.minutes}, how long the stream of saves lasts
 * @param handInWithin {@code load.hand-in.seconds}
 */
record Province(
    int candidates,
    Duration startsWithin,
    int savesPerSecond,
    Duration saving,
    Duration handInWithin) {

  private static final int CLASS_SIZE = 40;
  private static final int WARM_UP = 400;
  private static final int CONNECTIONS_A_SECOND = 2_000;

  /** As the properties of this process say, else the whole morning. */
  static Province configured() {
    return new Province(
        Integer.getInteger("load.candidates", 32_152),
        Duration.ofSeconds(Integer.getInteger("load.starts.seconds", 120)),
        Integer.getInteger("load.saves", 430),
        Duration.ofMinutes(Integer.getInteger("load.minutes", 10)),
        Duration.ofSeconds(Integer.getInteger("load.hand-in.seconds", 60)));
  }

  /** Plays it, and prints the figures. */
  void play(Installation installation) throws Exception {
    warmUp(installation);
    Hall hall = Hall.of(installation, "tinh", candidates);
    String sitting = hall.open((candidates + CLASS_SIZE - 1) / CLASS_SIZE);
    Profile profile =
        new Profile("province", candidates, startsWithin, 0, Duration.ZERO, handInWithin);
    try (Morning morning =
        new Morning(profile, new Wire(installation.address()), sitting, hall.tickets())) {
      Cpu before = Cpu.of(installation);
      morning.spread(
          TimeUnit.SECONDS.toNanos(candidates / CONNECTIONS_A_SECOND), VirtualCandidate::pickUp);
      Thread.sleep(1_000 * (2 + candidates / CONNECTIONS_A_SECOND));
      double resident = write(installation, morning);
      Cpu used = Cpu.of(installation).since(before);
      System.out.println(morning.tally());
      report(morning, hall.balance(sitting, morning.receipts()), used, resident);
    }
  }

  /** A server is not started in the minute in which an exam begins. */
  private static void warmUp(Installation installation) throws Exception {
    Hall hall = Hall.of(installation, "lam-nong", WARM_UP);
    for (int round = 0; round < 6; round++) {
      String sitting = hall.open(WARM_UP / CLASS_SIZE);
      try (Morning morning =
          new Morning(
              Profile.flatOut(WARM_UP),
              new Wire(installation.address()),
              sitting,
              hall.tickets())) {
        morning.write(5, TimeUnit.MINUTES);
      }
    }
  }

  private double write(Installation installation, Morning morning) throws Exception {
    CountDownLatch begun = new CountDownLatch(candidates);
    Pace pace = new Pace(morning, savesPerSecond);
    pace.start();
    morning.spread(startsWithin.toNanos(), one -> one.begin(begun::countDown));
    Morning.await(begun, 10, TimeUnit.MINUTES, "start");
    System.out.println("all have started; " + Report.loadAverage());
    Thread.sleep(saving.toMillis());
    double resident = Cpu.residentGib(installation);
    pace.stop();
    System.out.println("turns passed over: " + pace.passedOver() + "; " + Report.loadAverage());
    CountDownLatch handedIn = new CountDownLatch(candidates);
    morning.spread(
        handInWithin.toNanos(), one -> one.whenFree(() -> one.handIn(handedIn::countDown)));
    Morning.await(handedIn, 10, TimeUnit.MINUTES, "hand in");
    return Math.max(resident, Cpu.residentGib(installation));
  }

  private void report(Morning morning, ReceiptBook.Balance balance, Cpu used, double resident)
      throws Exception {
    Report report = new Report("load.province");
    Tally tally = morning.tally();
    report.figure("candidates", candidates, "candidates");
    report.figure("saves", morning.receipts().count(), "answers");
    report.figure("save.p50_ms", tally.millis(Timed.SAVE, 50), "ms");
    report.figure("save.p99_ms", tally.millis(Timed.SAVE, 99), "ms");
    report.figure("start.p99_ms", tally.millis(Timed.START, 99), "ms");
    report.figure("click_to_paper.p99_ms", tally.millis(Timed.CLICK_TO_PAPER, 99), "ms");
    report.figure("hand_in.p99_ms", tally.millis(Timed.HAND_IN, 99), "ms");
    report.figure("errors", tally.errorCount(), "errors");
    report.figure("lost", balance.lost(), "answers");
    report.figure("double", balance.twice(), "answers");
    report.figure("rss_gb", resident, "GiB");
    report.figure("server_cpu_s", used.server(), "s");
    report.figure("database_cpu_s", used.database(), "s");
    report.figure("driver_cpu_s", used.driver(), "s");
    report.say(Report.loadAverage());
  }
}
