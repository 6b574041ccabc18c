package vn.benhoc.engine.explanation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.benhoc.engine.diagnostic.Diagnostic;

/**
 * Puts the letters of a reader's paper into an explanation.
 *
 * <p>A reference {@code @{2}} becomes the letter of the second option or statement as authored. In
 * foreign texts, letters that certainly mean an option are exchanged for the ones shown; where the
 * paper shows the authored order nothing needs exchanging. Mark-up and formulas are not touched.
 * Stateless and thread-safe.
 */
public final class ExplanationRewriter {

  private static final Pattern REFERENCE = Pattern.compile("@\\{([0-9]{1,2})\\}");
  private static final String UNKNOWN = "?";

  private ExplanationRewriter() {}

  /**
   * The explanation for a reader; a reference to nothing becomes a question mark and makes the text
   * unsure.
   *
   * @param text plain text or HTML, formulas in {@code data-math} elements or between dollar signs
   * @param letters the letters the reader sees
   */
  public static Explained rewrite(String text, Letters letters) {
    String masked = MaskedText.of(text);
    StringBuilder out = new StringBuilder();
    boolean exchange = !letters.areAuthored();
    LetterMentions mentions = exchange ? LetterMentions.of(letters) : null;
    Set<Integer> certain =
        mentions == null ? Set.of() : mentions.certainIn(MaskedText.withLettersOpen(text));
    boolean unsure = mentions != null && mentions.leavesDoubt(masked, certain);
    int rewritten = 0;
    int copied = 0;
    for (Replacement next : replacements(text, letters, certain)) {
      out.append(text, copied, next.start()).append(next.letter());
      copied = next.end();
      rewritten++;
      unsure |= next.letter().equals(UNKNOWN);
    }
    return new Explained(out.append(text.substring(copied)).toString(), rewritten, unsure);
  }

  /**
   * References to options or statements that the item has not. Code: {@code unknown-reference} with
   * parameters {@code reference} and {@code count}.
   *
   * @param text the explanation
   * @param count how many options or statements the item has
   */
  public static List<Diagnostic> checkReferences(String text, int count) {
    return REFERENCE
        .matcher(text)
        .results()
        .filter(found -> number(found) < 1 || number(found) > count)
        .map(
            found ->
                Diagnostic.of(
                    "/explanation",
                    "unknown-reference",
                    Map.of("reference", found.group(), "count", Integer.toString(count))))
        .toList();
  }

  private static Set<Replacement> replacements(String text, Letters letters, Set<Integer> certain) {
    Set<Replacement> replacements = new TreeSet<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String letter = letters.ofNumber(number(reference)).orElse(UNKNOWN);
      replacements.add(new Replacement(reference.start(), reference.end(), letter));
    }
    for (int place : certain) {
      replacements.add(new Replacement(place, place + 1, letters.of(text.charAt(place))));
    }
    return replacements;
  }

  private static int number(MatchResult reference) {
    return Integer.parseInt(reference.group(1));
  }

  private record Replacement(int start, int end, String letter) implements Comparable<Replacement> {

    @Override
    public int compareTo(Replacement other) {
      return Integer.compare(start, other.start);
    }
  }
}
