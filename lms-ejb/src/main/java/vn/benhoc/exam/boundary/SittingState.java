package vn.benhoc.exam.boundary;

/** Where a sitting stands; told by the clock, the attempts and the release. */
public enum SittingState {
  /** Nobody may start yet. */
  PLANNED("planned"),
  /** Candidates are admitted. */
  OPEN("open"),
  /** Nobody is admitted any more and somebody still writes. */
  RUNNING("running"),
  /** Everybody has handed in or did not come. */
  ENDED("ended"),
  /** The results are shown to the candidates. */
  RELEASED("released");

  private final String code;

  SittingState(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
