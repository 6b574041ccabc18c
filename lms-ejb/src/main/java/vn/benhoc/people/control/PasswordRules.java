package vn.benhoc.people.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.benhoc.people.entity.FoldedText;
import vn.benhoc.platform.problem.Finding;

/**
 * What a new password must be: long rather than full of signs, none of those tried first, and not
 * one's own name.
 */
public final class PasswordRules {

  private static final String AT = "/next";
  private static final int SHORTEST = 10;
  private static final int LONGEST = 128;
  private static final int FEWEST_DIFFERENT = 5;
  private static final List<String> TRIED_FIRST =
      List.of("1234567890", "0123456789", "password", "matkhau", "qwerty", "abcdef", "benhoc");

  private PasswordRules() {}

  /** Every rule the new password breaks; none if it will do. */
  public static List<Finding> check(String next, String current, String username) {
    List<Finding> broken = new ArrayList<>();
    String folded = FoldedText.of(next).replace(" ", "");
    if (next.length() < SHORTEST) {
      broken.add(Finding.at(AT, "password-too-short", Map.of("least", Integer.toString(SHORTEST))));
    }
    if (next.length() > LONGEST) {
      broken.add(Finding.at(AT, "password-too-long", Map.of("most", Integer.toString(LONGEST))));
    }
    if (next.chars().distinct().count() < FEWEST_DIFFERENT) {
      broken.add(Finding.at(AT, "password-too-simple"));
    }
    if (TRIED_FIRST.stream().anyMatch(folded::contains)) {
      broken.add(Finding.at(AT, "password-guessed-first"));
    }
    if (folded.contains(FoldedText.of(username))) {
      broken.add(Finding.at(AT, "password-holds-username"));
    }
    if (next.equals(current)) {
      broken.add(Finding.at(AT, "password-unchanged"));
    }
    return broken;
  }
}
