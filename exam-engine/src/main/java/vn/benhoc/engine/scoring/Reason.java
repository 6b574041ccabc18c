package vn.benhoc.engine.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One sentence of the explanation of a mark, as a code and its values: whoever shows it makes the
 * sentence in the language of the reader. The reasons of a mark tell the key; they are as secret as
 * the key is.
 *
 * @param code what is said
 * @param parameters the values by name, in the order of the names; which there are, the code tells.
 *     Numbers are decimals with a dot, points have two places, shares are whole percents
 */
public record Reason(Code code, Map<String, String> parameters) {

  /** What a reason says. */
  public enum Code {
    /** Nothing was answered. */
    NOT_ANSWERED("not-answered"),
    /** The answer is one to another kind of item ({@code expected}, {@code actual}). */
    RESPONSE_KIND_DIFFERS("response-kind-differs"),
    /** The item belongs to another block than the one the candidate chose ({@code block}). */
    BLOCK_NOT_CHOSEN("block-not-chosen"),
    /**
     * The candidate chose no block, and the item belongs to another one than the block that was
     * taken: the one with the most answered items, of equals the first ({@code block}).
     */
    BLOCK_NOT_TAKEN("block-not-taken"),
    /** No block counts: none was chosen and nothing in any was answered ({@code block}). */
    BLOCK_NOT_COUNTED("block-not-counted"),
    /** The key was chosen ({@code option}). */
    KEY_CHOSEN("key-chosen"),
    /** An option that is partly right was chosen ({@code option}, {@code share}). */
    OPTION_PARTLY_RIGHT("option-partly-right"),
    /** A wrong option was chosen ({@code option}). */
    OPTION_WRONG("option-wrong"),
    /** A statement was judged rightly ({@code statement}). */
    STATEMENT_RIGHT("statement-right"),
    /** A statement was judged wrongly ({@code statement}). */
    STATEMENT_WRONG("statement-wrong"),
    /** A statement was left open ({@code statement}). */
    STATEMENT_OPEN("statement-open"),
    /** The scale gives the points of so many right statements ({@code right}, {@code points}). */
    SCALE_STEP("scale-step"),
    /** The number is the key ({@code typed}). */
    NUMBER_RIGHT("number-right"),
    /** The number is another than the key ({@code typed}). */
    NUMBER_WRONG("number-wrong"),
    /** What was typed is no number that can be read ({@code typed}, {@code misfit}). */
    NOT_A_NUMBER("not-a-number"),
    /**
     * The number is within the bounds ({@code typed}, {@code read}, {@code lowest}, {@code
     * highest}). What was typed can be read in two ways ({@code 12.000}); {@code read} is the
     * number it was taken for, before its unit: {@code 12}.
     */
    WITHIN_TOLERANCE("within-tolerance"),
    /**
     * The number is outside the bounds ({@code typed}, {@code read}, {@code lowest}, {@code
     * highest}).
     */
    OUTSIDE_TOLERANCE("outside-tolerance"),
    /** The number has no unit; a right one earns this share ({@code share}). */
    UNIT_MISSING("unit-missing"),
    /** The unit is not accepted; a right number earns this share ({@code unit}, {@code share}). */
    UNIT_NOT_ACCEPTED("unit-not-accepted"),
    /** The text is an accepted one ({@code variant}, {@code share}). */
    TEXT_ACCEPTED("text-accepted"),
    /** The text is none of the accepted ones. */
    TEXT_NOT_ACCEPTED("text-not-accepted"),
    /** What is partly right earns nothing under this scheme. */
    ALL_OR_NOTHING("all-or-nothing"),
    /** What is wrong costs points ({@code points}, above zero). */
    PENALTY("penalty"),
    /** The item's sum is below zero and counts as zero ({@code sum}). */
    RAISED_TO_ZERO("raised-to-zero"),
    /** The essay waits for its markers. */
    AWAITS_MARK("awaits-mark"),
    /** Markers gave the mark ({@code points}). */
    MARKED("marked"),
    /** What markers gave for a criterion ({@code criterion}, {@code points}, {@code max}). */
    CRITERION("criterion");

    private final String code;

    Code(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }
  }

  public Reason {
    parameters =
        parameters.size() < 2
            ? Map.copyOf(parameters)
            : Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  static Reason of(Code code) {
    return new Reason(code, Map.of());
  }

  static Reason of(Code code, String name, Object value) {
    return new Reason(code, Map.of(name, value.toString()));
  }

  static Reason of(Code code, String name, Object value, String other, Object otherValue) {
    return new Reason(code, Map.of(name, value.toString(), other, otherValue.toString()));
  }
}
