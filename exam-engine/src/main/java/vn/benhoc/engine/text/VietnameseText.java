package vn.benhoc.engine.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spellings of Vietnamese brought to one form.
 *
 * <p>Where the tone goes: two conventions differ, and only in open syllables that end in {@code
 * oa}, {@code oe} or {@code uy}. The old one puts the tone on the first of the two vowels ({@code
 * hóa, khỏe, thúy}), the new one on the second ({@code hoá, khoẻ, thuý}). With a final consonant or
 * a third vowel both agree ({@code toán, hoàn, ngoài, khuỷu}), and in {@code quý} or {@code quả}
 * the {@code u} belongs to the initial {@code qu}. A tone anywhere else stays where it is: {@code
 * cuả} is a slip of {@code của}, not another convention.
 *
 * <p>Sources of the two conventions: Hoàng Phê (ed.), Từ điển tiếng Việt (1988 and later), which
 * uses the new one; the entry "Quy tắc đặt dấu thanh của chữ Quốc ngữ" of the Vietnamese Wikipedia
 * lists both.
 *
 * <p>Stateless; every method may be called from any thread.
 */
public final class VietnameseText {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final Pattern TONE = Pattern.compile("[" + TONES + "]");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  /** A whole word of initial consonants and two vowels, one of them with a tone. */
  private static final Pattern TWO_PLACES =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])"
              + "((?:[\\p{L}&&[^aeiouyAEIOUYqQ]])*)"
              + "(?:([oO])(["
              + TONES
              + "]?)([aAeE])(["
              + TONES
              + "]?)|([uU])(["
              + TONES
              + "]?)([yY])(["
              + TONES
              + "]?))"
              + "(?![\\p{L}\\p{M}])");

  /** Two vowels with a tone on the first and none on the second. */
  private static final Pattern TONE_INSIDE =
      Pattern.compile(
          "(?<=[oO])(["
              + TONES
              + "])([aAeE])(?!\\p{M})|(?<=[uU])(["
              + TONES
              + "])([yY])(?!\\p{M})");

  /** An open syllable whose vowel is y alone, after consonants or the initial qu. */
  private static final Pattern BARE_Y =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])((?:[qQ][uU]|[\\p{L}&&[^aeiouyAEIOUYqQ]]+))([yY])(["
              + TONES
              + "]?)(?![\\p{L}\\p{M}])");

  private VietnameseText() {}

  /**
   * The text in Unicode form NFC, with the letter eth ({@code Ð}, {@code ð}) read as the {@code Đ},
   * {@code đ} it is mistaken for, and the tone of {@code oa}, {@code oe}, {@code uy} in the new
   * place. Case, spaces and everything else stay. Applying it twice changes nothing more.
   */
  public static String canonical(String text) {
    String apart =
        Normalizer.normalize(
            text.replace('\u00d0', '\u0110').replace('\u00f0', '\u0111'), Normalizer.Form.NFD);
    Matcher matcher = TWO_PLACES.matcher(apart);
    String moved = matcher.replaceAll(found -> Matcher.quoteReplacement(placed(found)));
    return Normalizer.normalize(moved, Normalizer.Form.NFC);
  }

  /** The second vowel takes the tone; two tones on one syllable are no syllable and stay. */
  private static String placed(MatchResult found) {
    int first = found.group(2) == null ? 6 : 2;
    String before = found.group(first + 1);
    String after = found.group(first + 3);
    if (!before.isEmpty() && !after.isEmpty()) {
      return found.group();
    }
    return found.group(1) + found.group(first) + found.group(first + 2) + before + after;
  }

  /**
   * The same with the tone of every {@code oa}, {@code oe}, {@code uy} behind its second vowel,
   * wherever it stands, for texts whose words are not parted: {@code hòabình} and {@code hoàbình}
   * are one.
   */
  static String withTonesBehind(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String moved =
        TONE_INSIDE
            .matcher(apart)
            .replaceAll(found -> found.group().substring(1) + found.group().charAt(0));
    return Normalizer.normalize(moved, Normalizer.Form.NFC);
  }

  /**
   * The same with {@code y} written {@code i} where it is the only vowel of an open syllable behind
   * a consonant, as both spellings are used: {@code lý, kỹ, quý} become {@code lí, kĩ, quí}; {@code
   * y tế, thuý, máy, yêu} stay.
   */
  public static String withoutBareY(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String replaced =
        BARE_Y
            .matcher(apart)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1)
                            + (found.group(2).equals("Y") ? "I" : "i")
                            + found.group(3)));
    return Normalizer.normalize(replaced, Normalizer.Form.NFC);
  }

  /** The text without tones; {@code ă â đ ê ô ơ ư} stay: {@code Hải Đường} is {@code Hai Đương}. */
  public static String withoutTones(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }

  /** The text without any marks, đ written d: {@code Hải Đường} is {@code Hai Duong}. */
  public static String withoutDiacritics(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = MARK.matcher(apart).replaceAll("");
    return Normalizer.normalize(
        bare.replace('\u0111', 'd').replace('\u0110', 'D'), Normalizer.Form.NFC);
  }

  /** The text in lower case, by the rules of no particular language. */
  public static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
