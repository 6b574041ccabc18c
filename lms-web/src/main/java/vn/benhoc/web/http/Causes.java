package vn.benhoc.web.http;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.Refusal;
import vn.benhoc.platform.problem.RefusedException;

/** Finds the refusal in what the layers wrapped around it. */
public final class Causes {

  private static final int DEEPEST = 20;
  private static final int DUPLICATE_KEY = 1062;

  private Causes() {}

  /** The refusal that was meant; empty if this was not expected. */
  public static Optional<RefusedException> refusalIn(Throwable thrown) {
    List<Throwable> chain =
        Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(DEEPEST).toList();
    return Stream.concat(
            first(chain, RefusedException.class),
            Stream.concat(
                described(chain),
                first(chain, WebApplicationException.class).flatMap(Causes::ofStatus)))
        .findFirst();
  }

  private static Stream<RefusedException> described(List<Throwable> chain) {
    return chain.stream().flatMap(cause -> describe(cause).stream());
  }

  private static Optional<RefusedException> describe(Throwable cause) {
    if (cause instanceof BodyTooLargeException tooLarge) {
      return Optional.of(tooLarge.refusal());
    }
    if (cause instanceof ConstraintViolationException violated) {
      return Optional.of(Violations.refusal(violated));
    }
    return isCollision(cause)
        ? Optional.of(RefusedException.of(PlatformRefusal.CHANGED_MEANWHILE))
        : Optional.empty();
  }

  /** Two requests touched one row: the one that lost may simply try again. */
  private static boolean isCollision(Throwable cause) {
    return cause instanceof OptimisticLockException
        || cause instanceof PessimisticLockException
        || cause instanceof LockTimeoutException
        || cause instanceof SQLTransactionRollbackException
        || isDuplicate(cause);
  }

  /** Any other broken constraint is a bug and must be seen. */
  private static boolean isDuplicate(Throwable cause) {
    return cause instanceof SQLIntegrityConstraintViolationException broken
        && broken.getErrorCode() == DUPLICATE_KEY;
  }

  private static <T> Stream<T> first(List<Throwable> chain, Class<T> type) {
    return chain.stream().filter(type::isInstance).map(type::cast).limit(1);
  }

  private static Stream<RefusedException> ofStatus(WebApplicationException thrown) {
    Refusal refusal =
        switch (thrown.getResponse().getStatus()) {
          case 400 -> PlatformRefusal.BODY_NOT_READABLE;
          case 404 -> PlatformRefusal.NOT_FOUND;
          case 405 -> PlatformRefusal.METHOD_NOT_ALLOWED;
          case 406 -> PlatformRefusal.NOT_ACCEPTABLE;
          case 413 -> PlatformRefusal.BODY_TOO_LARGE;
          case 415 -> PlatformRefusal.TYPE_NOT_SUPPORTED;
          case 503 -> PlatformRefusal.BUSY;
          default -> null;
        };
    return refusal == null ? Stream.empty() : Stream.of(RefusedException.of(refusal, Map.of()));
  }
}
