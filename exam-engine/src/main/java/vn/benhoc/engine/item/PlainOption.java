package vn.benhoc.engine.item;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an option whose text is plain or HTML: without tags, with characters for entities,
 * single spaces, and neither quotes, brackets nor full stops around it. It takes one look at each
 * character and stops at a text that is too long to name other options. Confined to one
 * computation.
 */
final class PlainOption {

  /** The most characters of a text that may name others, in composed or decomposed letters. */
  private static final int LONGEST = 300;

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");

  private static final String BEFORE = " \"'“‘(";
  private static final String BEHIND = " .\"'”’);!";

  private static final Map<String, String> NAMED = named();

  private final String text;
  private final StringBuilder words = new StringBuilder();

  private PlainOption(String text) {
    this.text = text;
  }

  /** The words; empty if there are too many. */
  static Optional<String> of(String text) {
    PlainOption option = new PlainOption(text);
    return option.isRead() ? Optional.of(option.stripped()) : Optional.empty();
  }

  private boolean isRead() {
    Matcher entity = ENTITY.matcher(text);
    int lastTag = text.lastIndexOf('>');
    int at = 0;
    while (at < text.length() && words.length() <= LONGEST) {
      if (text.charAt(at) == '<' && at < lastTag) {
        append(" ");
        at = text.indexOf('>', at) + 1;
      } else if (text.charAt(at) == '&' && entity.region(at, text.length()).lookingAt()) {
        append(character(entity));
        at = entity.end();
      } else {
        append(text.substring(at, at + 1));
        at++;
      }
    }
    return words.length() <= LONGEST;
  }

  private void append(String characters) {
    int first = characters.codePointAt(0);
    if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
      words.append(characters);
    } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  /** What an entity stands for; itself if that is unknown. */
  private static String character(Matcher entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
  }

  private String stripped() {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    int from = 0;
    int to = composed.length();
    while (from < to && BEFORE.indexOf(composed.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && BEHIND.indexOf(composed.charAt(to - 1)) >= 0) {
      to--;
    }
    return composed.substring(from, to);
  }

  /** The entities with a name that Vietnamese words and the signs around them may have. */
  private static Map<String, String> named() {
    Map<String, String> named =
        new HashMap<>(
            Map.of("nbsp", " ", "ensp", " ", "emsp", " ", "thinsp", " ", "amp", "&", "quot", "\""));
    named.putAll(Map.of("lt", "<", "gt", ">", "apos", "'", "dstrok", "đ", "Dstrok", "Đ"));
    named.putAll(Map.of("ldquo", "“", "rdquo", "”", "lsquo", "‘", "rsquo", "’", "dollar", "$"));
    named.putAll(Map.of("lpar", "(", "rpar", ")", "comma", ",", "semi", ";", "period", "."));
    Map<String, String> marks =
        Map.of(
            "grave", "\u0300",
            "acute", "\u0301",
            "circ", "\u0302",
            "tilde", "\u0303",
            "breve", "\u0306");
    for (String letter : "a e i o u y A E I O U Y".split(" ", -1)) {
      marks.forEach((name, mark) -> named.put(letter + name, letter + mark));
    }
    return Map.copyOf(named);
  }
}
