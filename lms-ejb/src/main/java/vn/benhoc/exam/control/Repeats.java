package vn.benhoc.exam.control;

import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Requests that are sent again while the first is under way: neither finds the other's row, and one
 * of the two is not written.
 */
public final class Repeats {

  private static final int DUPLICATE_KEY = 1062;
  private static final int DEEPEST = 16;

  private Repeats() {}

  /**
   * What comes of the work, done once more if its row was written by another meanwhile.
   *
   * @param work finds a row or writes it, in a transaction of its own; the second time it finds it
   */
  public static <T> T settled(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      if (!isDuplicate(failure)) {
        throw failure;
      }
      return work.get();
    }
  }

  private static boolean isDuplicate(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(
            cause ->
                cause instanceof SQLIntegrityConstraintViolationException broken
                    && broken.getErrorCode() == DUPLICATE_KEY);
  }
}
