package vn.benhoc.platform.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: between words, and inside of one that is longer than a line. */
final class TextLines {

  private TextLines() {}

  /** Measures a text in points. */
  interface Ruler {
    float width(String text);
  }

  /** The lines, none of them wider; a text of nothing is one empty line. */
  static List<String> of(String text, float width, Ruler ruler) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + ' ' + word;
      if (ruler.width(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = broken(word, width, ruler, lines);
    }
    lines.add(line);
    return lines;
  }

  /** Adds what fills whole lines of a word; the rest of it. */
  private static String broken(String word, float width, Ruler ruler, List<String> lines) {
    String rest = word;
    while (ruler.width(rest) > width) {
      int end = fitting(rest, width, ruler);
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /** Where the part ends that fits: behind a hyphen if it has one; it holds one letter at least. */
  private static int fitting(String word, float width, Ruler ruler) {
    int end = word.offsetByCodePoints(0, 1);
    int next = end;
    while (next < word.length() && ruler.width(word.substring(0, next)) <= width) {
      end = next;
      next = word.offsetByCodePoints(end, 1);
    }
    int hyphen = word.lastIndexOf('-', end - 1);
    return hyphen > 0 ? hyphen + 1 : end;
  }
}
