package vn.benhoc.bank.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as the list's filter compares it: lower case, without marks, đ as d. */
public final class Folded {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Folded() {}

  public static String of(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return SPACES.matcher(lower).replaceAll(" ").strip();
  }

  /** The words of a query; all of them must occur. */
  public static List<String> words(String query) {
    return Arrays.stream(of(query).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
