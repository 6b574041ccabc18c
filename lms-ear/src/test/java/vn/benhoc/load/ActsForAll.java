package vn.benhoc.load;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.load.Tally.Timed;

/**
 * What an invigilator does for a whole province: time for all, again and again, while some
 * candidates save and listen. The attempts of the others are written into the database as if they
 * had begun; the first acts let the server learn them, and are not measured.
 *
 * @param candidates {@code load.candidates}
 * @param playing how many of them save and listen, the last on the list
 */
record ActsForAll(int candidates, int playing) {

  private static final String CROWD = "cong-gio";
  private static final int CLASS_SIZE = 40;
  private static final int MOST_PLAYING = 2_000;
  private static final int SAVES_A_SECOND = 430;
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 5;
  private static final int REST_SECONDS = 2;

  /** As the properties of this process say, else a whole province. */
  static ActsForAll configured() {
    int candidates = Integer.getInteger("load.candidates", 32_152);
    return new ActsForAll(candidates, Math.min(candidates, MOST_PLAYING));
  }

  /** Plays it, and prints the figures. */
  void play(Installation installation) throws Exception {
    Province.warmUp(installation);
    Hall hall = Hall.of(installation, CROWD, candidates);
    String sitting = hall.open((candidates + CLASS_SIZE - 1) / CLASS_SIZE);
    try (Slice slice = new Slice(part(installation, sitting))) {
      for (Phase phase : List.of(Phase.ARRIVE, Phase.START)) {
        slice.begin(phase);
        slice.await(phase);
      }
      WrittenAttempts.begin(installation, sitting);
      give(installation, slice, hall.timeGiver(sitting, GrantedTimes.MINUTES));
    }
    requireAllGiven(installation, sitting);
  }

  private static void give(Installation installation, Slice slice, Runnable giver)
      throws Exception {
    for (int round = 0; round < WARM_UPS; round++) {
      System.out.printf(Locale.ROOT, "warming up: %.0f ms%n", millis(giver));
    }
    double[] took = new double[ROUNDS];
    slice.forgetTimes();
    Cpu before = Cpu.of(installation);
    for (int round = 0; round < ROUNDS; round++) {
      TimeUnit.SECONDS.sleep(REST_SECONDS);
      slice.begin(Phase.TELL);
      took[round] = millis(giver);
      slice.await(Phase.TELL);
      System.out.printf(Locale.ROOT, "all have time: %.0f ms%n", took[round]);
    }
    report(slice.outcome().tally(), took, Cpu.of(installation).since(before));
  }

  private Part part(Installation installation, String sitting) {
    return new Part(
        installation.address(),
        CROWD,
        sitting,
        candidates - playing,
        candidates,
        new Part.Hearing(playing, true),
        new Part.Course(
            TimeUnit.SECONDS.toMillis(15), TimeUnit.SECONDS.toMillis(15), SAVES_A_SECOND, 1));
  }

  private static double millis(Runnable deed) {
    long begun = System.nanoTime();
    deed.run();
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void report(Tally tally, double[] took, Cpu used) throws Exception {
    System.out.println(tally);
    Report report = new Report("load.acts");
    report.figure("on_disk_ms", Report.median(took), "ms");
    report.figure("told.p50_ms", tally.millis(Timed.TOLD, 50), "ms");
    report.figure("told.p99_ms", tally.millis(Timed.TOLD, 99), "ms");
    report.figure("save.p50_ms", tally.millis(Timed.SAVE, 50), "ms");
    report.figure("save.p99_ms", tally.millis(Timed.SAVE, 99), "ms");
    report.figure("server_cpu_s", used.server(), "s");
    report.figure("database_cpu_s", used.database(), "s");
    report.figure("errors", tally.errorCount(), "errors");
    report.say(Report.loadAverage());
    if (tally.errorCount() > 0) {
      throw new IllegalStateException("something failed; see the figures");
    }
  }

  /** Each act is once in each log. */
  private void requireAllGiven(Installation installation, String sitting) throws SQLException {
    GrantedTimes given = GrantedTimes.of(installation, sitting);
    if (!given.equals(GrantedTimes.each(candidates, WARM_UPS + ROUNDS))) {
      throw new IllegalStateException("not once in each log: " + given);
    }
  }
}
