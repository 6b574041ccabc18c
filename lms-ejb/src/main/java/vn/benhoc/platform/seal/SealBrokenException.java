package vn.benhoc.platform.seal;

/** A sealed text that does not open. Nobody who uses the product brings it about. */
public final class SealBrokenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SealBrokenException(String message) {
    super(message);
  }

  SealBrokenException(String message, Throwable cause) {
    super(message, cause);
  }
}
