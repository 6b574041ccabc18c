package vn.benhoc.platform.text;

import java.util.List;
import java.util.Locale;

/** The languages this system speaks; Vietnamese unless another is asked for. */
public final class Languages {

  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  public static final Locale ENGLISH = Locale.ENGLISH;

  private static final List<Locale> SPOKEN = List.of(VIETNAMESE, ENGLISH);

  private Languages() {}

  public static boolean isSpoken(String tag) {
    return SPOKEN.stream().anyMatch(spoken -> spoken.toLanguageTag().equals(tag));
  }

  public static Locale nearest(Locale wanted) {
    return SPOKEN.stream()
        .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(VIETNAMESE);
  }

  /** The first spoken language of a list in the reader's order. */
  public static Locale firstOf(List<Locale> wanted) {
    return wanted.stream()
        .filter(locale -> isSpoken(locale.getLanguage()))
        .findFirst()
        .map(Languages::nearest)
        .orElse(VIETNAMESE);
  }
}
