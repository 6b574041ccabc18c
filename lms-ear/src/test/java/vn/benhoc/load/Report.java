package vn.benhoc.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Lines of figures, for people and for whoever collects them. */
final class Report {

  private final String name;

  /**
   * A report.
   *
   * @param name what its figures' names begin with, such as {@code load.compare}
   */
  Report(String name) {
    this.name = name;
  }

  void figure(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "figure: %s.%s %.4f %s%n", name, what, value, unit);
  }

  void say(String text) {
    System.out.println(text);
  }

  /** How busy the machine is, with whatever else runs on it. */
  static String loadAverage() throws IOException {
    return "load average " + Files.readString(Path.of("/proc/loadavg")).strip();
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
