package vn.benhoc.people.boundary;

import java.util.UUID;

/**
 * How a person is shown to others.
 *
 * @param initials two letters for a round picture: of the first and the last word, {@code NA}
 * @param sectorCode mã định danh; empty if the person has none
 */
public record PersonName(UUID id, String fullName, String initials, String sectorCode) {

  /** Of the first and the last word of a name; a Vietnamese is called by the last. */
  public static String initials(String fullName) {
    String[] words = fullName.strip().split("\\s+", -1);
    String first = firstLetter(words[0]);
    return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
  }

  private static String firstLetter(String word) {
    return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
