package vn.benhoc.engine.statistics.screening;

import java.util.List;

/**
 * Something a screen found unlikely among honest candidates. <b>A flag never proves anything</b>:
 * it says how rarely an honest candidate would look like this, and that somebody should look at the
 * room, the seats and the log.
 *
 * @param screen which screen
 * @param candidates whom it concerns: one, or the two of a pair
 * @param statistic the statistic of the screen
 * @param pValue how likely an honest candidate or pair is to reach it, from 0 to 1
 * @param adjusted the p-value corrected for all who were screened together, at most the rate
 * @param falseAlarms the false-alarm rate that was kept
 */
public record Flag(
    Screen screen,
    List<String> candidates,
    double statistic,
    double pValue,
    double adjusted,
    FalseAlarms falseAlarms) {

  /** The screens. */
  public enum Screen {
    /** Two candidates answered more alike than chance allows; the statistic is in deviations. */
    SIMILARITY("similarity"),
    /** Changed answers are right more often than the candidate's ability allows. */
    ANSWER_CHANGES("answer-changes"),
    /** Time was spent on the items in an unusual pattern. */
    PACE("pace");

    private final String code;

    Screen(String code) {
      this.code = code;
    }

    /** The stable lower-case code used in files, columns and the API. */
    public String code() {
      return code;
    }
  }

  public Flag {
    candidates = List.copyOf(candidates);
  }
}
