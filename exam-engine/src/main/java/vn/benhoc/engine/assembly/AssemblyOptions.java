package vn.benhoc.engine.assembly;

/**
 * How many forms, of what relation, from which seed.
 *
 * @param mode how the forms of a paper relate
 * @param forms how many forms, 1 to 500
 * @param seed the seed; every number is allowed
 * @param solver who draws
 */
public record AssemblyOptions(Mode mode, int forms, long seed, Solver solver) {

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

  /** Who draws. Both meet every hard constraint in what they draw. */
  public enum Solver {
    /** Fast; may miss forms where few are left, and proves little. */
    GREEDY("greedy"),
    /** Slower; finds forms where few are left, or proves within bounds that there are none. */
    EXACT("exact");

    private final String code;

    Solver(String code) {
      this.code = code;
    }

    /** The stable lower-case code. */
    public String code() {
      return code;
    }

    /**
     * The solver with this code.
     *
     * @throws IllegalArgumentException if no solver has it
     */
    public static Solver of(String code) {
      for (Solver solver : values()) {
        if (solver.code.equals(code)) {
          return solver;
        }
      }
      throw new IllegalArgumentException("no solver has the code '" + code + "'");
    }
  }

  public AssemblyOptions {
    if (forms < 1 || forms > MOST) {
      throw new IllegalArgumentException("a paper has 1 to 500 forms, not " + forms);
    }
  }

  /** So many forms drawn by the greedy solver. */
  public AssemblyOptions(Mode mode, int forms, long seed) {
    this(mode, forms, seed, Solver.GREEDY);
  }

  /** The same, drawn by another solver. */
  public AssemblyOptions by(Solver other) {
    return new AssemblyOptions(mode, forms, seed, other);
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
