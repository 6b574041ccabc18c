package vn.benhoc.platform.config;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;

/**
 * Reads settings and collects what is wrong with them, so that one start tells all. A message never
 * repeats a secret's value.
 */
@Dependent
public class SettingReader {

  private final Function<String, Optional<String>> source;
  private final List<String> faults = new ArrayList<>();

  @Inject
  public SettingReader(Config config) {
    this(name -> config.getOptionalValue(name, String.class));
  }

  SettingReader(Function<String, Optional<String>> source) {
    this.source = source;
  }

  /**
   * Reads a record of settings.
   *
   * @throws BadSettingsException if any of them is bad
   */
  public <T> T read(Function<SettingReader, T> record) {
    T settings = record.apply(this);
    if (!faults.isEmpty()) {
      throw new BadSettingsException(faults);
    }
    return settings;
  }

  public String text(String name, String fallback) {
    return value(name).orElse(fallback);
  }

  /** Takes at most so many characters. */
  public String text(String name, String fallback, int longest) {
    String given = text(name, fallback);
    if (given.length() > longest) {
      fault(name, given, "at most " + longest + " characters");
    }
    return given;
  }

  /** Has no default: whoever needs a secret has to give it. */
  public String secret(String name, int shortest) {
    String given = value(name).orElse("");
    if (given.length() < shortest) {
      faults.add(name + ": expected at least " + shortest + " characters");
    }
    return given;
  }

  /** Empty where none is given; one that is given has to be good. */
  public String secretOrNone(String name, Predicate<String> good, String expected) {
    String given = value(name).orElse("");
    if (!given.isEmpty() && !good.test(given)) {
      faults.add(name + ": expected " + expected);
    }
    return given;
  }

  public boolean flag(String name, boolean fallback) {
    String given = value(name).orElse(Boolean.toString(fallback));
    if (!given.equals("true") && !given.equals("false")) {
      fault(name, given, "true or false");
    }
    return Boolean.parseBoolean(given);
  }

  public int whole(String name, int fallback, int least, int most) {
    String given = value(name).orElse(Integer.toString(fallback));
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      return faultyWhole(name, given, least, most);
    }
    return faultyWhole(name, given, least, most);
  }

  public Duration duration(String name, Duration fallback) {
    String given = value(name).orElse(fallback.toString());
    try {
      Duration duration = Duration.parse(given);
      if (!duration.isNegative() && !duration.isZero()) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      return faultyDuration(name, given, fallback);
    }
    return faultyDuration(name, given, fallback);
  }

  private int faultyWhole(String name, String given, int least, int most) {
    fault(name, given, "a whole number from " + least + " to " + most);
    return least;
  }

  private Duration faultyDuration(String name, String given, Duration fallback) {
    fault(name, given, "a duration above zero such as " + fallback);
    return fallback;
  }

  private void fault(String name, String given, String expected) {
    faults.add(name + ": expected " + expected + ", found \"" + given + "\"");
  }

  private Optional<String> value(String name) {
    return source.apply(name).map(String::strip).filter(text -> !text.isEmpty());
  }
}
