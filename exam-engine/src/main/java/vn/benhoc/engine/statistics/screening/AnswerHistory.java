package vn.benhoc.engine.statistics.screening;

import java.util.List;

/**
 * Every choice a candidate made, item by item, as the log of an attempt tells it. Immutable.
 *
 * @param candidate who
 * @param choices for each item the options chosen one after the other, the last one being the
 *     answer; {@link Sheet#NONE} where an answer was taken back; nothing where none was ever given
 */
public record AnswerHistory(String candidate, List<List<Integer>> choices) {

  /**
   * @throws IllegalArgumentException if a choice is no number of an option
   */
  public AnswerHistory {
    choices = choices.stream().map(List::copyOf).toList();
    for (List<Integer> chosen : choices) {
      for (int choice : chosen) {
        if (choice < Sheet.NONE) {
          throw new IllegalArgumentException("there is no option " + choice);
        }
      }
    }
  }

  /** The first choice of an item; {@link Sheet#NONE} if there is none. */
  int first(int item) {
    return choices.get(item).stream()
        .filter(choice -> choice != Sheet.NONE)
        .findFirst()
        .orElse(Sheet.NONE);
  }

  /** The answer that counts; {@link Sheet#NONE} if there is none. */
  int last(int item) {
    List<Integer> chosen = choices.get(item);
    return chosen.isEmpty() ? Sheet.NONE : chosen.get(chosen.size() - 1);
  }

  /** Whether more than one option was chosen over time. */
  boolean isChanged(int item) {
    return choices.get(item).stream().filter(choice -> choice != Sheet.NONE).distinct().count() > 1;
  }
}
