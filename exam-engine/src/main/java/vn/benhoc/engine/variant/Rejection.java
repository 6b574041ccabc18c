package vn.benhoc.engine.variant;

/** Why an assignment of values to the variables of a template makes no variant. */
public enum Rejection {
  /** A constraint of the author is false. */
  CONSTRAINT_FAILED("constraint-failed"),
  /** An expression has no value: a division by zero, the root of a negative number. */
  UNDEFINED_VALUE("undefined-value"),
  /** A number left the range that is computed with, see {@link Limits}. */
  NUMBER_OUT_OF_RANGE("number-out-of-range"),
  /**
   * A number has more digits than are certain where all of them matter: it is longer than {@link
   * Limits#WHOLE_DIGITS}, or a function without exact values had a part in it.
   */
  NUMBER_TOO_LONG("number-too-long"),
  /** A number cannot be printed as the template says: without end, or no fraction. */
  NUMBER_NOT_PRINTABLE("number-not-printable"),
  /** The texts are longer together than {@link Limits#RENDERED_LENGTH}. */
  TEXTS_TOO_LONG("texts-too-long"),
  /** No option is the right one, or more than one. */
  KEY_NOT_SINGLE("key-not-single"),
  /** An option or a statement is empty to the eye. */
  TEXT_BLANK("text-blank"),
  /** A distractor says the same as the key. */
  DISTRACTOR_EQUALS_KEY("distractor-equals-key"),
  /** Two distractors say the same. */
  OPTIONS_COLLIDE("options-collide"),
  /** Two statements of a cluster say the same. */
  STATEMENTS_COLLIDE("statements-collide"),
  /** The key of a short answer does not fit the box of the answer sheet. */
  KEY_DOES_NOT_FIT_BOX("key-does-not-fit-box"),
  /** An accepted text is nothing to the matching, or the same as another. */
  ACCEPTED_TEXTS_COLLIDE("accepted-texts-collide");

  private final String code;

  Rejection(String code) {
    this.code = code;
  }

  /** The stable lower-case code used in diagnostics, files and the API. */
  public String code() {
    return code;
  }

  /** Whether two texts that candidates must be able to tell apart said the same. */
  public boolean isCollision() {
    return this == DISTRACTOR_EQUALS_KEY || this == OPTIONS_COLLIDE || this == STATEMENTS_COLLIDE;
  }
}
