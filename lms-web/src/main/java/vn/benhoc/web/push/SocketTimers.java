package vn.benhoc.web.push;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.server.ServerContainer;
import java.lang.reflect.Field;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives the container's sockets a plain timer. With each message that comes or goes the container
 * sets a timer anew, also where no silence is limited, and takes a managed one for it, which looks
 * through all class paths for what a task may carry along: 80 µs of processor, a fifth of a server
 * to which a province listens (ADR 0034). There is no setting for it. Where the container keeps its
 * timer otherwise than it did, everything works as before and takes longer.
 */
@WebListener
public class SocketTimers implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(SocketTimers.class.getName());

  /** Of the container's class or one it extends. */
  private static final String TIMER = "managedScheduledExecutorService";

  @Resource private ManagedThreadFactory threads;
  private @Nullable ScheduledExecutorService timer;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  public SocketTimers() {}

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Object container = event.getServletContext().getAttribute(ServerContainer.class.getName());
    ScheduledThreadPoolExecutor plain = new ScheduledThreadPoolExecutor(1, threads);
    plain.setRemoveOnCancelPolicy(true);
    timer = plain;
    if (container == null || !replace(container, plain)) {
      LOG.log(Level.WARNING, "push.timer-managed", container);
    }
  }

  /** Whether the container has that timer from now on. */
  static boolean replace(Object container, ScheduledExecutorService timer) {
    for (Class<?> type = container.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(TIMER) && field.getType() == ScheduledExecutorService.class) {
          return set(container, field, timer);
        }
      }
    }
    return false;
  }

  private static boolean set(Object container, Field field, ScheduledExecutorService timer) {
    try {
      field.setAccessible(true);
      field.set(container, timer);
      return true;
    } catch (IllegalAccessException | RuntimeException closed) {
      LOG.log(Level.FINE, "push.timer-closed", closed);
      return false;
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    ScheduledExecutorService running = timer;
    if (running != null) {
      running.shutdownNow();
    }
  }
}
