package vn.benhoc.engine.variant;

/** Ends the making of one variant. It never leaves the package and carries no stack trace. */
final class RejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Rejection rejection;

  RejectedException(Rejection rejection) {
    super(rejection.code(), null, false, false);
    this.rejection = rejection;
  }

  Rejection rejection() {
    return rejection;
  }
}
