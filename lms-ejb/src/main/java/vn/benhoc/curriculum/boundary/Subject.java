package vn.benhoc.curriculum.boundary;

import java.util.List;
import java.util.Locale;

/**
 * A subject of the programme.
 *
 * @param grades in which it is taught, rising
 * @param commentOnly assessed by Đạt or Chưa đạt, never by a mark
 */
public record Subject(
    String code, String name, String nameEn, List<Integer> grades, boolean commentOnly) {

  public Subject {
    grades = List.copyOf(grades);
  }

  public String name(Locale language) {
    return language.getLanguage().equals("en") ? nameEn : name;
  }
}
