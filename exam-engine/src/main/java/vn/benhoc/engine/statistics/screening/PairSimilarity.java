package vn.benhoc.engine.statistics.screening;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How alike two candidates answered.
 *
 * @param candidates the two, in the order of the room
 * @param compared how many items both answered
 * @param matches on how many of them both chose the same option
 * @param wrongMatches on how many of them both chose the same wrong option
 * @param chance what chance makes of it
 */
public record PairSimilarity(
    List<String> candidates, int compared, int matches, int wrongMatches, Chance chance) {

  /**
   * What chance makes of the matches of a pair.
   *
   * @param expected how many matches honest candidates of these abilities have on average; by ω
   *     given the answers of one of them, in the more striking direction
   * @param deviation the standard deviation of that number, zero or more
   * @param pValue the probability of at least so many matches, as the index has it; 1 where the
   *     deviation is zero, for nothing is left to chance that could be judged
   * @param adjusted the p-value corrected for all pairs of the room
   */
  public record Chance(double expected, double deviation, double pValue, double adjusted) {
    static Chance of(GeneralizedBinomial matches, double pValue) {
      double deviation = StrictMath.sqrt(matches.variance());
      double judged = deviation > 0 ? pValue : 1;
      return new Chance(matches.mean(), deviation, judged, judged);
    }
  }

  public PairSimilarity {
    candidates = List.copyOf(candidates);
  }

  PairSimilarity adjusted(double adjusted) {
    return new PairSimilarity(
        candidates,
        compared,
        matches,
        wrongMatches,
        new Chance(chance.expected, chance.deviation, chance.pValue, adjusted));
  }

  /**
   * By how many standard deviations there are more matches than expected, ω by that index; empty
   * where nothing is left to chance: such a pair is never flagged.
   */
  public OptionalDouble deviations() {
    return chance.deviation > 0
        ? OptionalDouble.of((matches - chance.expected) / chance.deviation)
        : OptionalDouble.empty();
  }
}
