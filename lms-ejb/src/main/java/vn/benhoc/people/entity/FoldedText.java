package vn.benhoc.people.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched for: lower case, without marks, đ as d, single spaces. */
public final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private FoldedText() {}

  public static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String latin = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return SPACES.matcher(latin.strip()).replaceAll(" ");
  }
}
