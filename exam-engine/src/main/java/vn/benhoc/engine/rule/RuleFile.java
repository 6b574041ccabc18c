package vn.benhoc.engine.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The values of one rule, by name, as a properties file in UTF-8 has them. Immutable.
 *
 * @param name what the file is called, for messages
 * @param values the values by name
 */
public record RuleFile(String name, Map<String, String> values) {

  public RuleFile {
    values = Map.copyOf(values);
  }

  /**
   * A rule that ships with the engine.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static RuleFile shipped(String name) {
    try (InputStream file = RuleFile.class.getResourceAsStream(name + ".properties")) {
      if (file == null) {
        throw new IllegalArgumentException("no rule ships under the name " + name);
      }
      return read(name, new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A rule from wherever it is kept. The reader is left open.
   *
   * @throws IOException if it can't be read
   */
  public static RuleFile read(String name, Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return new RuleFile(name, values);
  }

  /**
   * A value as it is written.
   *
   * @throws IllegalArgumentException if the file has none of this name
   */
  public String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("rule %s does not say %s".formatted(name, key));
    }
    return value.strip();
  }

  /**
   * A decimal.
   *
   * @throws IllegalArgumentException if there is none or it is no decimal
   */
  public BigDecimal decimal(String key) {
    try {
      return new BigDecimal(text(key));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "rule %s: %s must be a decimal, is '%s'".formatted(name, key, text(key)), e);
    }
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException if there is none or it is no whole number of an int
   */
  public int whole(String key) {
    try {
      return decimal(key).intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "rule %s: %s must be a whole number, is '%s'".formatted(name, key, text(key)), e);
    }
  }

  /**
   * How a half is rounded, a name of {@link RoundingMode} other than {@code UNNECESSARY}.
   *
   * @throws IllegalArgumentException if there is none or it is no such name
   */
  public RoundingMode rounding(String key) {
    RoundingMode mode = RoundingMode.valueOf(text(key));
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("rule %s: %s must say how".formatted(name, key));
    }
    return mode;
  }

  /**
   * The words of a value, parted by semicolons; none if it is empty.
   *
   * @throws IllegalArgumentException if the file has none of this name
   */
  public List<String> words(String key) {
    return Stream.of(text(key).split(";", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * The whole numbers of a value, parted by semicolons.
   *
   * @throws IllegalArgumentException if there is no value or a word of it is no whole number
   */
  public List<Integer> wholes(String key) {
    try {
      return words(key).stream().map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "rule %s: %s must be whole numbers, is '%s'".formatted(name, key, text(key)), e);
    }
  }
}
