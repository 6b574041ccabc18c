package vn.benhoc.engine.statistics.classical;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vn.benhoc.engine.statistics.MissingAnswers;
import vn.benhoc.engine.statistics.ScoreMatrix;

/**
 * How the options of a choice item worked: who chose the key and who each distractor (phương án
 * nhiễu). A good distractor is chosen by some, by more of the lower group than of the upper, and
 * correlates negatively with the rest of the test. Immutable.
 *
 * <p>All candidates to whom the item was presented are counted, those who chose nothing as blanks.
 * Groups, ties and the total are those of {@link ItemAnalysis}.
 *
 * @param options a row for each option, in the order of their numbers
 * @param blanks the row of those who chose none
 */
public record DistractorTable(List<Row> options, Row blanks) {

  public DistractorTable {
    options = List.copyOf(options);
  }

  /**
   * Those who chose one option.
   *
   * @param all of all candidates
   * @param upper of the upper 27 %
   * @param lower of the lower 27 %
   * @param optionRest the point-biserial correlation of having chosen it with the share of the
   *     points on all other items, from −1 to 1; empty where nobody or everybody chose it, or the
   *     rest does not vary
   */
  public record Row(Count all, Count upper, Count lower, OptionalDouble optionRest) {}

  /**
   * A part of some candidates.
   *
   * @param number how many
   * @param share of those to whom the item was presented, from 0 to 1; empty if there are none
   */
  public record Count(int number, OptionalDouble share) {}

  /**
   * The table of an item.
   *
   * @param scores the points of the whole test, from which the totals come
   * @param item the column of the item
   * @param chosen what was chosen, a candidate for each row of the scores
   * @param rule what a missing answer means for the totals
   * @throws IllegalArgumentException if the numbers of candidates differ
   * @throws IndexOutOfBoundsException if there is no such item
   */
  public static DistractorTable of(
      ScoreMatrix scores, int item, ChosenOptions chosen, MissingAnswers rule) {
    if (scores.candidates() != chosen.candidates()) {
      throw new IllegalArgumentException(
          "choices of %d candidates, points of %d"
              .formatted(chosen.candidates(), scores.candidates()));
    }
    if (item < 0 || item >= scores.items()) {
      throw new IndexOutOfBoundsException("there is no item " + item);
    }
    CountedScores counted = new CountedScores(scores, rule);
    Source source = new Source(counted, ExtremeGroups.of(counted), item, chosen);
    List<Row> options = new ArrayList<>();
    for (int option = 0; option < chosen.options(); option++) {
      options.add(source.row(option));
    }
    return new DistractorTable(options, source.row(ChosenOptions.NONE));
  }

  /** Where the rows come from. */
  private record Source(
      CountedScores scores, ExtremeGroups groups, int item, ChosenOptions chosen) {

    Row row(int option) {
      int[] chose = new int[3];
      int[] presented = new int[3];
      Correlation optionRest = new Correlation();
      for (int candidate = 0; candidate < scores.candidates(); candidate++) {
        if (chosen.chosenBy(candidate) != ChosenOptions.NOT_PRESENTED) {
          int chosenHere = chosen.chosenBy(candidate) == option ? 1 : 0;
          int[] groups = {1, belongs(candidate, true), belongs(candidate, false)};
          for (int group = 0; group < groups.length; group++) {
            chose[group] += groups[group] * chosenHere;
            presented[group] += groups[group];
          }
          if (scores.hasRest(candidate, item)) {
            optionRest.add(chosenHere, scores.rest(candidate, item));
          }
        }
      }
      return new Row(
          count(chose[0], presented[0]),
          count(chose[1], presented[1]),
          count(chose[2], presented[2]),
          optionRest.value());
    }

    private int belongs(int candidate, boolean upper) {
      return (upper ? groups.inUpper(candidate) : groups.inLower(candidate)) ? 1 : 0;
    }

    private static Count count(int number, int of) {
      return new Count(
          number, of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) number / of));
    }
  }
}
