package vn.benhoc.engine.statistics.irt;

/** The model of a calibration; which one fits is a question to {@link ItemFit}. */
public enum IrtModel {

  /**
   * One parameter an item, its difficulty, and one discrimination for all (Rasch 1960; Thissen
   * 1982, Psychometrika 47, pp. 175–186): with standard normal abilities the common discrimination
   * takes the part of their standard deviation. For small groups and for tests scored by the number
   * right.
   */
  ONE_PARAMETER(1),

  /** Two parameters an item, discrimination and difficulty (Birnbaum 1968). */
  TWO_PARAMETER(2);

  private final int parametersPerItem;

  IrtModel(int parametersPerItem) {
    this.parametersPerItem = parametersPerItem;
  }

  /** How many parameters of its own an item has. */
  public int parametersPerItem() {
    return parametersPerItem;
  }

  /** The fewest items from which the parameters can be told: two, or three with two parameters. */
  public int fewestItems() {
    return parametersPerItem + 1;
  }
}
