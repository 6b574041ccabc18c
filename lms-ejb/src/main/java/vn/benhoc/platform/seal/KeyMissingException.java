package vn.benhoc.platform.seal;

/** Stops the start: the database has texts whose key is not among the settings. */
final class KeyMissingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Names the keys.
   *
   * @param missing how many texts need each
   */
  KeyMissingException(SealCount missing) {
    super(
        "lms.seal.keys: sealed texts need keys that are not there ("
            + missing
            + "); put them behind the first key, or name them in lms.seal.lost if they are lost:"
            + " then the server starts and those texts do not open");
  }
}
