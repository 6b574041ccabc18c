package vn.benhoc.engine.text;

import java.util.regex.Pattern;

/**
 * What a comparison of two short texts overlooks. Always overlooked: the Unicode form, old and new
 * tone placement, white space around the text, how long a gap between words is, characters that
 * can't be seen, and which shape of quotation mark, hyphen or dash was typed.
 *
 * @param ignoreCase whether capital and small letters are the same
 * @param diacritics whether the marks of letters must be right
 * @param ignorePunctuation whether {@code . , ; : ! ? … ' " ( ) [ ] { } -} read as a gap between
 *     words; the minus of {@code -5} is no punctuation, nor are {@code % / +}
 * @param ignoreSpaces whether gaps between words do not matter at all
 * @param ignoreIy whether {@code lý} and {@code lí} are the same; see {@link
 *     VietnameseText#withoutBareY}
 */
public record TextMatching(
    boolean ignoreCase,
    Diacritics diacritics,
    boolean ignorePunctuation,
    boolean ignoreSpaces,
    boolean ignoreIy) {

  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern SINGLE_QUOTE = Pattern.compile("[\u2018\u2019\u201b\u02bc]");
  private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\u201c\u201d\u201f\u00ab\u00bb]");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]");

  /** Marks of punctuation, those between digits and a minus sign before a number apart. */
  private static final Pattern PUNCTUATION =
      Pattern.compile(
          "(?<![0-9])[.,;:]|[.,;:](?![0-9])|[!?\u2026'\"()\\[\\]{}]|-(?!\\p{N})|(?<=\\p{L})-");

  /** How the marks of letters are compared. */
  public enum Diacritics {
    /** Every mark must be right. */
    STRICT("strict"),
    /** No mark matters and đ is d: {@code ha noi} is {@code Hà Nội}. */
    LENIENT("lenient");

    private final String code;

    Diacritics(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  /** Overlooks case and punctuation; marks, gaps and i or y must be right. */
  public static TextMatching usual() {
    return new TextMatching(true, Diacritics.STRICT, true, false, false);
  }

  /** Overlooks nothing beyond what is always overlooked. */
  public static TextMatching exact() {
    return new TextMatching(false, Diacritics.STRICT, false, false, false);
  }

  /** The same with the marks of letters compared so. */
  public TextMatching with(Diacritics how) {
    return new TextMatching(ignoreCase, how, ignorePunctuation, ignoreSpaces, ignoreIy);
  }

  /** Whether both texts are the same to this comparison. */
  public boolean matches(String one, String other) {
    return normalForm(one).equals(normalForm(other));
  }

  /** The form in which texts are equal exactly if they match; empty if nothing is left of it. */
  public String normalForm(String text) {
    String form = VietnameseText.canonical(INVISIBLE.matcher(text).replaceAll(""));
    form = SINGLE_QUOTE.matcher(form).replaceAll("'");
    form = DOUBLE_QUOTE.matcher(form).replaceAll("\"");
    form = DASH.matcher(form).replaceAll("-");
    if (ignorePunctuation) {
      form = PUNCTUATION.matcher(form).replaceAll(" ");
    }
    form = GAP.matcher(form).replaceAll(" ").strip();
    if (ignoreCase) {
      form = VietnameseText.lowerCase(form);
    }
    if (ignoreIy) {
      form = VietnameseText.withoutBareY(form);
    }
    if (ignoreSpaces) {
      form = VietnameseText.withTonesBehind(form.replace(" ", ""));
    }
    if (diacritics == Diacritics.LENIENT) {
      form = VietnameseText.withoutDiacritics(form);
    }
    return ignoreIy ? VietnameseText.withoutBareY(form) : form;
  }
}
