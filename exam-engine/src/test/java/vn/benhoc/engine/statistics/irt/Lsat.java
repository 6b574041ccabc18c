package vn.benhoc.engine.statistics.irt;

/**
 * Two famous sets of answers of 1,000 candidates to five items of the Law School Admission Test,
 * sections 6 and 7, from Bock and Lieberman (1970), Fitting a response model for n dichotomously
 * scored items, Psychometrika 35, pp. 179–197: how many candidates gave each of the 32 patterns,
 * from 00000 by 00001 (only the fifth item right) to 11111.
 */
public final class Lsat {

  private static final int[] SECTION_6 = {
    3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15,
    10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298
  };

  private static final int[] SECTION_7 = {
    12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28,
    7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35, 18, 136, 32, 308
  };

  private Lsat() {}

  /** The answers to this section. */
  public static ResponseMatrix section6() {
    return matrix(SECTION_6);
  }

  /** The answers to this section. */
  public static ResponseMatrix section7() {
    return matrix(SECTION_7);
  }

  /** The answers of a pattern, the first item's being the highest bit. */
  static int[] answers(int pattern) {
    int[] answers = new int[5];
    for (int item = 0; item < 5; item++) {
      answers[item] = pattern >> (4 - item) & 1;
    }
    return answers;
  }

  private static ResponseMatrix matrix(int[] counts) {
    ResponseMatrix.Builder matrix = ResponseMatrix.of(5);
    for (int pattern = 0; pattern < counts.length; pattern++) {
      matrix.add(answers(pattern), counts[pattern]);
    }
    return matrix.build();
  }
}
