package vn.benhoc.paper.control;

import java.util.Locale;

/** What something is called, in both languages. */
public record Title(String vietnamese, String english) {

  public String in(Locale language) {
    return language.getLanguage().equals("en") ? english : vietnamese;
  }
}
