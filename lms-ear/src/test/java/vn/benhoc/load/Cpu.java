package vn.benhoc.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.benhoc.it.harness.Installation;

/**
 * Processor time of user and system, in seconds.
 *
 * @param server of the application server
 * @param database of the database
 * @param driver of this process, which is no part of the product
 */
record Cpu(double server, double database, double driver) {

  private static final double KIB_PER_GIB = 1 << 20;

  static Cpu of(Installation installation) {
    return new Cpu(
        seconds(installation.serverProcess()),
        seconds(installation.databaseProcess()),
        seconds(ProcessHandle.current()));
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
    return new Cpu(server - before.server, database - before.database, driver - before.driver);
  }

  /** Of the product. */
  double all() {
    return server + database;
  }

  /** How much memory server and database hold, in GiB. */
  static double residentGib(Installation installation) throws IOException {
    return (residentKib(installation.serverProcess()) + residentKib(installation.databaseProcess()))
        / KIB_PER_GIB;
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
