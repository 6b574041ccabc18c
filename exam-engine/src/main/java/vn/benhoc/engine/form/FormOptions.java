package vn.benhoc.engine.form;

/**
 * What a paper lets shuffle beyond items and options.
 *
 * @param shuffleStatements whether the statements of true/false clusters are shuffled
 */
public record FormOptions(boolean shuffleStatements) {

  /** Everything is shuffled that its author allows. */
  public static FormOptions standard() {
    return new FormOptions(true);
  }
}
