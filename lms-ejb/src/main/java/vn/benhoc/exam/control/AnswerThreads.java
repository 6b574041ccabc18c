package vn.benhoc.exam.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.start.BackgroundCall;

/**
 * Sends what the lane answers. The threads are its own: behind other work in a shared pool a
 * receipt could wait for an import. Nothing that waits may be done on them.
 */
@ApplicationScoped
public class AnswerThreads implements Executor {

  private static final Logger LOG = Logger.getLogger(AnswerThreads.class.getName());
  private static final int THREADS = 2;
  private static final int STOP_SECONDS = 10;

  @Resource private ManagedThreadFactory threads;
  @Inject private BackgroundCall call;

  private ThreadPoolExecutor pool;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected AnswerThreads() {}

  @PostConstruct
  void open() {
    pool =
        new ThreadPoolExecutor(
            THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads);
  }

  @Override
  public void execute(Runnable answers) {
    pool.execute(() -> call.run(answers));
  }

  /** Sends what is left, then takes nothing more. */
  @PreDestroy
  void close() {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "exam.answers-left count={0}", pool.getQueue().size());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
