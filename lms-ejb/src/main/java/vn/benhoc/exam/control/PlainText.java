package vn.benhoc.exam.control;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is searched in: lower case, without marks, đ as d. */
public final class PlainText {

  private PlainText() {}

  public static String of(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd');
  }
}
