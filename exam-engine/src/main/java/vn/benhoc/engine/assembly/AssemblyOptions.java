package vn.benhoc.engine.assembly;

/**
 * How many forms, of what relation, from which seed.
 *
 * @param mode how the forms of a paper relate
 * @param forms how many forms, 1 to 500
 * @param seed the seed; every number is allowed
 */
public record AssemblyOptions(Mode mode, int forms, long seed) {

  private static final int MOST = 500;

  /** How the forms of a paper relate. */
  public enum Mode {
    /** One selection of items, shown in another order in each form. */
    SHUFFLED("shuffled"),
    /** Items of its own for each form, as few shared as the pool allows. */
    PARALLEL("parallel");

    private final String code;

    Mode(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }

    /**
     * The mode with this code.
     *
     * @throws IllegalArgumentException if no mode has it
     */
    public static Mode of(String code) {
      for (Mode mode : values()) {
        if (mode.code.equals(code)) {
          return mode;
        }
      }
      throw new IllegalArgumentException("no mode has the code '" + code + "'");
    }
  }

  public AssemblyOptions {
    if (forms < 1 || forms > MOST) {
      throw new IllegalArgumentException("a paper has 1 to 500 forms, not " + forms);
    }
  }

  /** One selection in so many orders. */
  public static AssemblyOptions shuffled(int forms, long seed) {
    return new AssemblyOptions(Mode.SHUFFLED, forms, seed);
  }

  /** So many forms with items of their own. */
  public static AssemblyOptions parallel(int forms, long seed) {
    return new AssemblyOptions(Mode.PARALLEL, forms, seed);
  }
}
