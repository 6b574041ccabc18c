package vn.benhoc.paper.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title as people wrote it, in single spaces, and as it is searched for. */
public record TitleText(String text) {

  /** The most characters a title has. */
  public static final int LONGEST = 200;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public TitleText {
    text = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).strip()).replaceAll(" ");
  }

  /** The beginning of the text, if it is too long. */
  public static TitleText shortened(String text) {
    return new TitleText(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  /** In lower case, without marks, đ as d. */
  public String folded() {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
  }
}
