package vn.benhoc.engine.attempt;

import java.time.Duration;

/**
 * What becomes of an answer that was written in time, while the network was away, and arrives after
 * deadline and grace are over or after clock or invigilator have handed in. When it was written is
 * said by {@link Origin#writtenAt()}. Immutable and thread-safe.
 *
 * @param policy what becomes of it
 * @param within how long after the end it may arrive, zero to 30 days; meaningless with {@link
 *     Policy#REFUSE}
 */
public record LateAnswers(Policy policy, Duration within) {

  private static final Duration LONGEST = Duration.ofDays(30);
  private static final LateAnswers REFUSED = new LateAnswers(Policy.REFUSE, Duration.ZERO);

  /** What can become of a late answer. */
  public enum Policy {
    /** It is refused. */
    REFUSE("refuse"),
    /** It is kept apart until a marker decides whether it counts. */
    HOLD("hold"),
    /** It counts. */
    ACCEPT("accept");

    private final String code;

    Policy(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  public LateAnswers {
    if (within.isNegative() || within.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("answers may be up to 30 days late, not " + within);
    }
  }

  /** None is taken. */
  public static LateAnswers refused() {
    return REFUSED;
  }

  /**
   * A marker decides on those that arrive in this time.
   *
   * @throws IllegalArgumentException if it is negative or above 30 days
   */
  public static LateAnswers held(Duration within) {
    return new LateAnswers(Policy.HOLD, within);
  }

  /**
   * Those that arrive in this time count.
   *
   * @throws IllegalArgumentException if it is negative or above 30 days
   */
  public static LateAnswers accepted(Duration within) {
    return new LateAnswers(Policy.ACCEPT, within);
  }
}
