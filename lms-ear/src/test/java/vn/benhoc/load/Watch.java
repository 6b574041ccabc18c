package vn.benhoc.load;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.benhoc.it.harness.Installation;

/** Looks what the machine is busy with while a province writes, and says so after each phase. */
final class Watch {

  private static final long LOOK_SECONDS = 30;

  private final Installation installation;
  private final List<ProcessHandle> proxy;
  private final List<ProcessHandle> driver;
  private final Cpu first;
  private Cpu last;
  private long since = System.nanoTime();
  private double most;
  private int mostFiles;

  Watch(Installation installation, List<ProcessHandle> proxy, List<ProcessHandle> driver) {
    this.installation = installation;
    this.proxy = proxy;
    this.driver = driver;
    this.first = Cpu.of(installation, proxy, driver);
    this.last = first;
  }

  /** Tells what kept the machine busy since the last time. */
  void say(String what) throws IOException {
    Cpu now = Cpu.of(installation, proxy, driver);
    long at = System.nanoTime();
    double seconds = (at - since) / 1e9;
    most = Math.max(most, resident());
    int files = OpenFiles.of(installation.serverProcess());
    mostFiles = Math.max(mostFiles, files);
    System.out.printf(
        Locale.ROOT,
        "%s, %.0f s; %s; %.2f GiB; server has %d files open; %s%n",
        what,
        seconds,
        now.since(last).busy(seconds),
        resident(),
        files,
        Report.loadAverage());
    last = now;
    since = at;
  }

  private double resident() throws IOException {
    return Cpu.residentGib(List.of(installation.serverProcess(), installation.databaseProcess()));
  }

  /** Lets that time pass, and looks now and then, at the crew too. */
  void pass(long seconds, Crew crew) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (long left = seconds;
        left > 0;
        left = TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime())) {
      TimeUnit.SECONDS.sleep(Math.min(left, LOOK_SECONDS));
      crew.requireAlive();
      say("saving");
    }
  }

  /** What was used from the beginning on. */
  Cpu used() {
    return Cpu.of(installation, proxy, driver).since(first);
  }

  /** The most memory that server and database held when it looked, in GiB. */
  double mostResidentGib() {
    return most;
  }

  /** The most files, connections among them, that the server had open when it looked. */
  int mostFiles() {
    return mostFiles;
  }

  double proxyResidentGib() throws IOException {
    return Cpu.residentGib(proxy);
  }
}
