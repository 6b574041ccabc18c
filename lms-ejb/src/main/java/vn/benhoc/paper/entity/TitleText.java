package vn.benhoc.paper.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title as people wrote it, and as it is searched for. */
public record TitleText(String text) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public TitleText {
    text = SPACES.matcher(text.strip()).replaceAll(" ");
  }

  /** In lower case, without marks, đ as d. */
  public String folded() {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
  }
}
