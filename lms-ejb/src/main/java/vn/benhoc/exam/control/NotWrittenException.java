package vn.benhoc.exam.control;

/** The database took nothing of what was to be written; the transaction is to be rolled back. */
public class NotWrittenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotWrittenException(Throwable cause) {
    super("attempts could not be written", cause);
  }
}
