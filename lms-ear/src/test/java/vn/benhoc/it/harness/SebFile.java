package vn.benhoc.it.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A file of Safe Exam Browser's settings, read as the pages "File Format" and "Config Key" of its
 * developer documentation say, and with nothing of the product.
 *
 * @param settings by name: texts, booleans, whole numbers, lists and maps of such
 */
public record SebFile(Map<String, Object> settings) {

  private static final int PREFIX = 4;
  private static final Comparator<Map.Entry<String, Object>> BY_NAME =
      Comparator.comparing(entry -> entry.getKey().toLowerCase(Locale.ROOT));

  /** Reads a file that is not encrypted: packed, with the prefix for that before what it packs. */
  public static SebFile of(byte[] file) {
    byte[] inner = unpacked(file);
    String prefix = new String(inner, 0, PREFIX, StandardCharsets.US_ASCII);
    if (!prefix.equals("plnd")) {
      throw new AssertionError("the file begins with " + prefix);
    }
    byte[] plist = unpacked(Arrays.copyOfRange(inner, PREFIX, inner.length));
    Element root = parse(plist);
    if (!root.getTagName().equals("plist")) {
      throw new AssertionError("the file holds a " + root.getTagName());
    }
    return new SebFile(dictionary(children(root).get(0)));
  }

  private static byte[] unpacked(byte[] bytes) {
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Element parse(byte[] plist) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(plist))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new AssertionError(new String(plist, StandardCharsets.UTF_8), broken);
    }
  }

  private static List<Element> children(Element of) {
    List<Element> children = new ArrayList<>();
    for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private static Map<String, Object> dictionary(Element dict) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<Element> parts = children(dict);
    for (int place = 0; place < parts.size(); place += 2) {
      if (!parts.get(place).getTagName().equals("key")) {
        throw new AssertionError("a key is missing before " + parts.get(place).getTextContent());
      }
      values.put(parts.get(place).getTextContent(), value(parts.get(place + 1)));
    }
    return values;
  }

  private static Object value(Element element) {
    return switch (element.getTagName()) {
      case "dict" -> dictionary(element);
      case "array" -> children(element).stream().map(SebFile::value).toList();
      case "true", "false" -> Boolean.valueOf(element.getTagName());
      case "integer" -> Long.valueOf(element.getTextContent().strip());
      case "string" -> element.getTextContent();
      default -> throw new AssertionError("not read here: " + element.getTagName());
    };
  }

  /** The same with another value of one setting. */
  public SebFile with(String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(settings);
    changed.put(name, value);
    return new SebFile(changed);
  }

  /** The Config Key: what the browser shows, hashed with an address, that it runs under these. */
  public String configKey() {
    Map<String, Object> counted = new LinkedHashMap<>(settings);
    counted.remove("originatorVersion");
    return hash(json(counted));
  }

  /** Names in order whatever their case, no space, no escape, no empty dictionary. */
  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> named = new LinkedHashMap<>();
      map.forEach((name, inner) -> named.put((String) name, inner));
      return named.entrySet().stream()
          .filter(entry -> !entry.getValue().equals(Map.of()))
          .sorted(BY_NAME)
          .map(entry -> '"' + entry.getKey() + "\":" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(SebFile::json).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String text ? '"' + text + '"' : value.toString();
  }

  /** SHA-256 of a text in UTF-8, in 64 lower-case hexadecimal digits. */
  public static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
