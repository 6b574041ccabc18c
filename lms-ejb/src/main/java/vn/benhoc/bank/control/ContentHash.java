package vn.benhoc.bank.control;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.engine.item.Kind;

/** Recognises what is the same under another spelling of spaces, dashes, quotes and full stops. */
final class ContentHash {

  private static final Pattern DASHES = Pattern.compile("\\s*[-\u2010-\u2015\u2212]\\s*");
  private static final Pattern QUOTES = Pattern.compile("[\"'\u2018\u2019\u201c\u201d]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern TAIL = Pattern.compile("[\\s.:;?!\u2026]+$");
  private static final String SEPARATOR = "\u001f";

  private ContentHash() {}

  static String ofItem(
      Kind kind, String subject, @Nullable String stimulusHash, VersionDocuments.Content content) {
    List<String> parts = kind == Kind.CLUSTER ? plain(content.statements()) : options(content);
    String all = String.join(SEPARATOR, parts);
    String on = stimulusHash == null ? "" : stimulusHash;
    return sha256(kind.code(), subject, on, plain(content.stemHtml()), all);
  }

  static String ofStimulus(String subject, String html) {
    return sha256("stimulus", subject, plain(html));
  }

  static String fingerprint(JsonObject line) {
    return sha256(new TreeMap<>(line).toString());
  }

  static String sha256(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Options in whatever order the author wrote them. */
  private static List<String> options(VersionDocuments.Content content) {
    return plain(content.options()).stream().sorted().toList();
  }

  private static List<String> plain(List<ContentPart> parts) {
    return parts.stream().map(part -> plain(part.html())).toList();
  }

  /** Upper and lower case differ, as in AA and Aa, except where a sentence begins. */
  static String plain(String html) {
    String text = Normalizer.normalize(StoredHtml.text(html), Normalizer.Form.NFC);
    text = DASHES.matcher(text).replaceAll("-");
    text = QUOTES.matcher(text).replaceAll("\"");
    text = TAIL.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("");
    boolean sentence =
        text.length() > 1
            && Character.isUpperCase(text.charAt(0))
            && Character.isLowerCase(text.charAt(1))
            && text.indexOf(' ') > 0;
    return sentence ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }
}
