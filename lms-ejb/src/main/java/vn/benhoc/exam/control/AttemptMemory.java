package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.benhoc.engine.attempt.AttemptState;

/**
 * Remembers the fold of attempts on this node, so that a save reads no log. An entry says up to
 * which event it folds; whoever reads it compares that with the row, so an old entry is harmless.
 * Only committed states are kept. Safe for use by many threads.
 */
@ApplicationScoped
public class AttemptMemory {

  private static final int MOST = 40_000;

  /** A fold and the number of the last event in it. */
  public record Folded(int number, AttemptState state) {}

  private final Map<UUID, Folded> folds =
      Collections.synchronizedMap(
          new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Folded> eldest) {
              return size() > MOST;
            }
          });

  public Optional<Folded> recall(UUID attemptId) {
    return Optional.ofNullable(folds.get(attemptId));
  }

  public void remember(UUID attemptId, Folded folded) {
    folds.put(attemptId, folded);
  }
}
