package vn.benhoc.curriculum.boundary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A chapter or a lesson, without what is below it.
 *
 * @param titleEn null where the programme has no English title
 * @param parent the code of the chapter a lesson belongs to; null for a chapter
 */
public record TopicRef(
    String code,
    String subject,
    int grade,
    String title,
    @Nullable String titleEn,
    @Nullable String parent) {

  public String title(Locale language) {
    return titleEn != null && language.getLanguage().equals("en") ? titleEn : title;
  }
}
