package vn.benhoc.it.harness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code /metrics} says at a moment. */
public record Metrics(String text) {

  /** Asks an installation. */
  public static Metrics of(Installation installation) {
    return new Metrics(installation.visitor().get("/metrics").expect(200).body());
  }

  /** The value of a gauge; the server may add its unit to the name, and tags. */
  public double value(String name) {
    Matcher line =
        Pattern.compile("^" + name + "(?:_[a-z_]+)?(?:\\{[^}]*})? (\\S+)$", Pattern.MULTILINE)
            .matcher(text);
    if (!line.find()) {
      throw new AssertionError("no gauge " + name + " in " + text);
    }
    return Double.parseDouble(line.group(1));
  }
}
