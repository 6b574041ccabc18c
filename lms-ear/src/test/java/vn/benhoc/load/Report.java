package vn.benhoc.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** Lines of figures, for people and for whoever collects them. */
final class Report {

  private final String name;
  private final Consumer<String> reader;

  /**
   * A report to whoever reads the output.
   *
   * @param name what its figures' names begin with, such as {@code load.compare}
   */
  Report(String name) {
    this(name, System.out::println);
  }

  /** A report to somebody else. */
  Report(String name, Consumer<String> reader) {
    this.name = name;
    this.reader = reader;
  }

  void figure(String what, double value, String unit) {
    say(String.format(Locale.ROOT, "figure: %s.%s %.4f %s", name, what, value, unit));
  }

  void say(String text) {
    reader.accept(text);
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
