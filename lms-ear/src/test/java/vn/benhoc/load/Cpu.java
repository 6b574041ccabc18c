package vn.benhoc.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.benhoc.it.harness.Installation;

/**
 * Processor time of user and system, in seconds.
 *
 * @param server of the application server
 * @param database of the database
 * @param proxy of the proxy before the server, 0 where there is none
 * @param driver of the driver's processes, which are no part of the product
 */
record Cpu(double server, double database, double proxy, double driver) {

  private static final double KIB_PER_GIB = 1 << 20;

  /** Without a proxy, with a driver of this process alone. */
  static Cpu of(Installation installation) {
    return of(installation, List.of(), List.of(ProcessHandle.current()));
  }

  static Cpu of(Installation installation, List<ProcessHandle> proxy, List<ProcessHandle> driver) {
    return new Cpu(
        seconds(installation.serverProcess()),
        seconds(installation.databaseProcess()),
        proxy.stream().mapToDouble(Cpu::seconds).sum(),
        driver.stream().mapToDouble(Cpu::seconds).sum());
  }

  private static double seconds(ProcessHandle process) {
    return process
            .info()
            .totalCpuDuration()
            .map(Duration::toNanos)
            .orElseThrow(() -> new IllegalStateException("this machine tells no processor times"))
        / 1e9;
  }

  Cpu since(Cpu before) {
    return new Cpu(
        server - before.server,
        database - before.database,
        proxy - before.proxy,
        driver - before.driver);
  }

  /** Of the product. */
  double all() {
    return server + database;
  }

  /** How many processors that keeps busy over that time, for people. */
  String busy(double seconds) {
    return String.format(
        Locale.ROOT,
        "processors busy: server %.2f, database %.2f, proxy %.2f, driver %.2f",
        server / seconds,
        database / seconds,
        proxy / seconds,
        driver / seconds);
  }

  /** How much memory processes hold, in GiB. */
  static double residentGib(List<ProcessHandle> processes) throws IOException {
    double kib = 0;
    for (ProcessHandle process : processes) {
      kib += residentKib(process);
    }
    return kib / KIB_PER_GIB;
  }

  private static double residentKib(ProcessHandle process) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Double.parseDouble(line.replaceAll("\\D", ""));
      }
    }
    throw new IllegalStateException("this machine tells no memory of processes");
  }
}
