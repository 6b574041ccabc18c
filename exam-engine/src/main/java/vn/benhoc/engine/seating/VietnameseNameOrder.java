package vn.benhoc.engine.seating;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import vn.benhoc.engine.text.VietnameseText;

/**
 * The order of a Vietnamese list of names: by the given name (the last word), then by the words
 * before it from the left: {@code Trần Văn An, Lê Thị Bình, Nguyễn An Bình}.
 *
 * <p>Words are compared one after the other as Vietnamese dictionaries do: first by letters, in the
 * order {@code a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z}, then by tone, in
 * the order level, {@code huyền, hỏi, ngã, sắc, nặng}. Case, marks that Vietnamese does not have,
 * punctuation and the length of gaps matter only between names that are otherwise equal. Digits
 * come before letters, letters of other scripts after them. The order is made here and not by the
 * platform's locale data, which differ between versions.
 */
public final class VietnameseNameOrder {

  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** Combining grave, hook above, tilde, acute, dot below. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  /** Breve, circumflex, horn: with their letter they are another letter. */
  private static final String LETTER_MARKS = "\u0306\u0302\u031b";

  private static final char END_OF_LETTERS = '\u0001';
  private static final char END_OF_WORD = '\u0002';
  private static final char FIRST_TONE = '\u0010';
  private static final char FIRST_DIGIT = '\u0080';
  private static final char FIRST_LETTER = '\u00a0';

  private VietnameseNameOrder() {}

  /** Compares full names; two names are equal to it exactly if their texts are. */
  public static Comparator<String> comparator() {
    return Comparator.comparing(VietnameseNameOrder::key)
        .thenComparing(VietnameseText::canonical)
        .thenComparing(Comparator.naturalOrder());
  }

  /**
   * What a full name is listed under: names are in order if their keys are, compared by character.
   * A key is no text to be shown.
   */
  public static String key(String fullName) {
    List<String> words = words(fullName);
    if (words.isEmpty()) {
      return "";
    }
    int given = words.size() - 1;
    StringBuilder key = new StringBuilder(wordKey(words.get(given)));
    words.subList(0, given).forEach(word -> key.append(wordKey(word)));
    return key.toString();
  }

  private static List<String> words(String fullName) {
    String spaced = VietnameseText.canonical(fullName).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    return spaced.isBlank() ? List.of() : List.of(spaced.strip().split(" "));
  }

  private static String wordKey(String word) {
    StringBuilder letters = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    String apart = Normalizer.normalize(VietnameseText.lowerCase(word), Normalizer.Form.NFD);
    StringBuilder letter = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int tone = TONES.indexOf(c);
      if (tone >= 0) {
        tones.append((char) (FIRST_TONE + tone));
      } else if (LETTER_MARKS.indexOf(c) >= 0) {
        letter.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(place(letter));
        letter.setLength(0);
        letter.append(c);
      }
    }
    letters.append(place(letter));
    return letters.append(END_OF_LETTERS).append(tones).append(END_OF_WORD).toString();
  }

  /** The letter's place in the alphabet as a character; nothing for no letter. */
  private static String place(CharSequence letter) {
    if (letter.length() == 0) {
      return "";
    }
    String whole = Normalizer.normalize(letter, Normalizer.Form.NFC);
    int known = ALPHABET.indexOf(whole.charAt(0));
    if (known >= 0) {
      return String.valueOf((char) (FIRST_LETTER + known));
    }
    char bare = letter.charAt(0);
    if (bare >= '0' && bare <= '9') {
      return String.valueOf((char) (FIRST_DIGIT + bare - '0'));
    }
    int latin = ALPHABET.indexOf(bare);
    return String.valueOf(latin >= 0 ? (char) (FIRST_LETTER + latin) : bare);
  }
}
