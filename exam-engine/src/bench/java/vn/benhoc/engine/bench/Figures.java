package vn.benhoc.engine.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Takes the figures and prints each as {@code figure: <name> <median> <unit>}. */
public final class Figures {
  private Figures() {}

  /**
   * Takes the figures whose names match.
   *
   * @param arguments one regular expression over the names
   */
  public static void main(String[] arguments) {
    Pattern asked = Pattern.compile(arguments.length == 0 ? ".*" : arguments[0]);
    List<String> lines =
        Stream.of(Figure.values())
            .filter(figure -> asked.matcher(figure.code()).find())
            .flatMap(Figures::taken)
            .toList();
    lines.forEach(System.out::println);
  }

  private static Stream<String> taken(Figure figure) {
    Statistics seen = measured(figure);
    return Stream.of(
        "%s over %d iterations: %s..%s"
            .formatted(
                figure.code(), seen.getN(), number(seen.getMin()), number(seen.getMax())),
        "figure: %s %s %s"
            .formatted(figure.code(), number(seen.getPercentile(50)), figure.unit()));
  }

  private static Statistics measured(Figure figure) {
    boolean once = figure.mode() == Mode.SingleShotTime;
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("\\b" + figure.benchmark().getSimpleName() + "\\.")
        .mode(figure.mode())
        .timeUnit(figure.mode() == Mode.AverageTime ? TimeUnit.MILLISECONDS : TimeUnit.SECONDS)
        .threads(1)
        .forks(1)
        .jvmArgsAppend("-Xmx6g", "-XX:+UseSerialGC")
        .warmupIterations(once ? 1 : 3)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(once ? 3 : 7)
        .measurementTime(TimeValue.seconds(2))
        .shouldFailOnError(true);
    try {
      return new Runner(options.build()).runSingle().getPrimaryResult().getStatistics();
    } catch (RunnerException e) {
      throw new IllegalStateException(figure.code() + " could not be measured", e);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.3f", value);
  }
}
