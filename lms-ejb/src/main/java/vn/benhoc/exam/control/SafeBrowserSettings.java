package vn.benhoc.exam.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The settings of Safe Exam Browser for one exam, as a file it opens and as the Config Key it shows
 * that it runs under them. Values are texts, booleans, whole numbers, lists and maps of such.
 * Immutable.
 *
 * <p>Sources: Safe Exam Browser, developer documentation, pages "Config Key" (order of names, no
 * escaping, no empty dictionaries, no {@code originatorVersion}) and "File Format" (prefix {@code
 * plnd}, packed twice).
 */
public final class SafeBrowserSettings {

  private static final String PLAIN = "plnd";
  private static final String ORIGIN = "originatorVersion";
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
      "https://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">
      """;

  private final Map<String, Object> values;

  private SafeBrowserSettings(Map<String, ?> values) {
    this.values = sorted(values);
  }

  /**
   * These settings.
   *
   * @throws IllegalArgumentException if a value is of another kind, or two names differ in case
   *     alone
   */
  public static SafeBrowserSettings of(Map<String, ?> values) {
    SafeBrowserSettings settings = new SafeBrowserSettings(values);
    settings.plist();
    return settings;
  }

  private static Map<String, Object> sorted(Map<?, ?> values) {
    Map<String, Object> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    values.forEach(
        (name, value) -> {
          if (sorted.put((String) name, value) != null) {
            throw new IllegalArgumentException("the name " + name + " stands there twice");
          }
        });
    return sorted;
  }

  /** The Config Key: 64 hexadecimal digits, the same in every version of the browser. */
  public String configKey() {
    return SafeBrowserKey.hash(json());
  }

  /** The text the Config Key is taken of. */
  String json() {
    Map<String, Object> counted = sorted(values);
    counted.remove(ORIGIN);
    return json(counted);
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return sorted(map).entrySet().stream()
          .filter(entry -> !(entry.getValue() instanceof Map<?, ?> inner && inner.isEmpty()))
          .map(entry -> quoted(entry.getKey()) + ":" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(SafeBrowserSettings::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  /** Without escapes: that is how the browser does it. */
  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** The file the browser opens, {@code .seb}, not encrypted. */
  public byte[] file() {
    byte[] inner = packed(plist().getBytes(StandardCharsets.UTF_8));
    byte[] prefix = PLAIN.getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[prefix.length + inner.length];
    System.arraycopy(prefix, 0, whole, 0, prefix.length);
    System.arraycopy(inner, 0, whole, prefix.length, inner.length);
    return packed(whole);
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** The settings as a property list. */
  String plist() {
    return HEAD + element(values) + "\n</plist>\n";
  }

  private static String element(Object value) {
    if (value instanceof Map<?, ?> map) {
      return sorted(map).entrySet().stream()
          .map(entry -> "<key>" + escaped(entry.getKey()) + "</key>" + element(entry.getValue()))
          .collect(Collectors.joining("", "<dict>", "</dict>"));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(SafeBrowserSettings::element)
          .collect(Collectors.joining("", "<array>", "</array>"));
    }
    if (value instanceof Boolean) {
      return "<" + value + "/>";
    }
    if (value instanceof Integer) {
      return "<integer>" + value + "</integer>";
    }
    if (value instanceof String text) {
      return "<string>" + escaped(text) + "</string>";
    }
    throw new IllegalArgumentException("no setting is of " + value.getClass());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
