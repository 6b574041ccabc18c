package vn.benhoc.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.load.Tally.Timed;

/**
 * The morning of a province: everybody connected, starts over two minutes, a steady stream of
 * saves, hand-in within a minute.
 *
 * @param candidates {@code load.candidates}
 * @param savingSeconds {@code load.minutes}, how long the stream of saves lasts
 * @param course {@code load.arrivals} (pages opened a second), {@code load.starts.seconds}, {@code
 *     load.saves} (a second), {@code load.hand-in.seconds}
 */
record Province(int candidates, long savingSeconds, Part.Course course) {

  private static final String CROWD = "tinh";
  private static final int CLASS_SIZE = 40;
  private static final int WARM_UP = 400;
  private static final int WARM_UPS = 6;

  /** As the properties of this process say, else the whole morning. */
  static Province configured() {
    int candidates = Integer.getInteger("load.candidates", 32_152);
    return new Province(
        candidates,
        60L * Integer.getInteger("load.minutes", 10),
        new Part.Course(
            1_000L * candidates / Integer.getInteger("load.arrivals", 125),
            1_000L * Integer.getInteger("load.starts.seconds", 120),
            Integer.getInteger("load.saves", 430),
            1_000L * Integer.getInteger("load.hand-in.seconds", 60)));
  }

  /** Plays it, and prints the figures. */
  void play(Installation installation, OpenFiles files) throws Exception {
    Way way = way(files);
    System.out.println(
        candidates + " candidates " + way + "; a process may open " + files.most() + " files");
    warmUp(installation);
    Hall hall = Hall.of(installation, CROWD, candidates);
    String sitting = hall.open((candidates + CLASS_SIZE - 1) / CLASS_SIZE);
    if (way.proxied()) {
      int connections = candidates + 2 * way.sockets();
      try (Proxy proxy =
          Proxy.before(installation.address(), connections, files, work(installation))) {
        play(installation, hall, part(proxy.address(), sitting, way), way, proxy.processes());
      }
    } else {
      play(installation, hall, part(installation.address(), sitting, way), way, List.of());
    }
  }

  private Way way(OpenFiles files) {
    return Way.of(
        candidates,
        Math.min(candidates, Integer.getInteger("load.sockets", candidates)),
        Integer.getInteger("load.processes", 0),
        Way.Wish.of(System.getProperty("load.proxy", "auto")),
        files);
  }

  private Part part(URI address, String sitting, Way way) {
    Part.Hearing hearing = new Part.Hearing(way.sockets(), way.sockets() > 0);
    return new Part(address, CROWD, sitting, 0, candidates, hearing, course);
  }

  private static Path work(Installation installation) {
    return installation.settings().data();
  }

  /** A server is not started in the minute in which an exam begins. */
  static void warmUp(Installation installation) throws Exception {
    Hall hall = Hall.of(installation, "lam-nong", WARM_UP);
    for (int round = 0; round < WARM_UPS; round++) {
      String sitting = hall.open(WARM_UP / CLASS_SIZE);
      try (Morning morning =
          new Morning(
              Profile.flatOut(WARM_UP),
              new Wire(installation.address()),
              sitting,
              hall.tickets())) {
        morning.open(1, TimeUnit.MINUTES);
        morning.write(5, TimeUnit.MINUTES);
      }
    }
  }

  private void play(
      Installation installation, Hall hall, Part part, Way way, List<ProcessHandle> proxy)
      throws Exception {
    try (Crew crew = Crew.of(part, way.processes(), work(installation))) {
      Watch watch = new Watch(installation, proxy, crew.processes());
      crew.play(Phase.ARRIVE);
      watch.say("all are there");
      crew.play(Phase.START);
      watch.say("all have started");
      watch.pass(savingSeconds / 2, crew);
      crew.play(Phase.RECONNECT);
      watch.say("every twentieth has come back");
      watch.pass(savingSeconds - savingSeconds / 2, crew);
      if (way.sockets() > 0) {
        crew.play(Phase.TELL, hall.timeGiver(part.sitting(), 5));
        watch.say("all who listen were told");
      }
      crew.play(Phase.HAND_IN);
      watch.say("all have handed in");
      Cpu used = watch.used();
      Outcome outcome = crew.outcome();
      System.out.println(outcome.tally());
      System.out.println("turns passed over: " + outcome.passedOver());
      ReceiptBook.Balance balance = hall.balance(part.sitting(), outcome.receipts());
      Report report = new Report("load.province");
      report(report, outcome);
      report(report, watch, used, way);
      judge(report, outcome.tally().errorCount(), balance).pronounce();
    }
  }

  /** What speaks against a run. */
  static Verdict judge(Report report, int errors, ReceiptBook.Balance balance) {
    return new Verdict(report).mustBeZero("errors", errors, "errors").mustBeEven(balance);
  }

  private void report(Report report, Outcome outcome) {
    Tally tally = outcome.tally();
    report.figure("candidates", candidates, "candidates");
    report.figure("saves", outcome.receipts().count(), "answers");
    report.figure("save.p50_ms", tally.millis(Timed.SAVE, 50), "ms");
    report.figure("save.p99_ms", tally.millis(Timed.SAVE, 99), "ms");
    report.figure("start.p99_ms", tally.millis(Timed.START, 99), "ms");
    report.figure("click_to_paper.p99_ms", tally.millis(Timed.CLICK_TO_PAPER, 99), "ms");
    report.figure("hand_in.p99_ms", tally.millis(Timed.HAND_IN, 99), "ms");
    report.figure("reconnects", tally.reconnects(), "candidates");
    report.figure("sockets", tally.mostSockets(), "sockets");
    if (tally.count(Timed.TOLD) > 0) {
      report.figure("told.p99_ms", tally.millis(Timed.TOLD, 99), "ms");
    }
  }

  private static void report(Report report, Watch watch, Cpu used, Way way) throws IOException {
    report.figure("rss_gb", watch.mostResidentGib(), "GiB");
    report.figure("server_files", watch.mostFiles(), "files");
    report.figure("server_cpu_s", used.server(), "s");
    report.figure("database_cpu_s", used.database(), "s");
    report.figure("driver_cpu_s", used.driver(), "s");
    report.figure("driver_processes", way.processes(), "processes");
    if (way.proxied()) {
      report.figure("proxy_cpu_s", used.proxy(), "s");
      report.figure("proxy_rss_gb", watch.proxyResidentGib(), "GiB");
    }
    report.say(Report.loadAverage());
  }
}
