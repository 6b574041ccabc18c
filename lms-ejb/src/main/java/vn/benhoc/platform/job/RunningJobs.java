package vn.benhoc.platform.job;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The jobs that run on this node now. Safe for use by many threads. */
final class RunningJobs {

  private final Executor executor;
  private final Runnable afterEach;
  private final Set<UUID> ids = ConcurrentHashMap.newKeySet();

  /**
   * Those that run on the threads of that executor.
   *
   * @param afterEach called when a job has ended, however it ended, and counts no more
   */
  RunningJobs(Executor executor, Runnable afterEach) {
    this.executor = executor;
    this.afterEach = afterEach;
  }

  int count() {
    return ids.size();
  }

  void forEach(Consumer<UUID> action) {
    ids.forEach(action);
  }

  /**
   * Hands a job to a thread. If there is none for it, it does not count as running: it gives no
   * signs of life then, and is taken over like one of a dead node.
   *
   * @throws RuntimeException what the executor threw
   */
  void start(UUID id, Runnable work) {
    ids.add(id);
    boolean handed = false;
    try {
      executor.execute(() -> run(id, work));
      handed = true;
    } finally {
      if (!handed) {
        ids.remove(id);
      }
    }
  }

  private void run(UUID id, Runnable work) {
    try {
      work.run();
    } finally {
      ids.remove(id);
      afterEach.run();
    }
  }
}
