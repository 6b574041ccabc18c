package vn.benhoc.engine.assembly;

/**
 * So many of these items at most in one form: two enemies (at most one), the items of one author.
 *
 * @param items item indexes of the compiled pool, rising
 * @param most how many of them a form may hold
 * @param source the constraint it comes from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Quota(int[] items, int most, Constraint source) {

  /** How strictly it is meant. */
  Strength strength() {
    return source.strength();
  }
}
