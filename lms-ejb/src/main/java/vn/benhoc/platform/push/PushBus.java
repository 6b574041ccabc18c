package vn.benhoc.platform.push;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries news to those on this node who listen to their topic, at once and on the thread that
 * tells: listeners note what they hear and go. The one place that would also carry them to other
 * nodes. Safe for use by many threads.
 */
@ApplicationScoped
public class PushBus {

  private static final Logger LOG = Logger.getLogger(PushBus.class.getName());

  private final Map<String, List<Consumer<News>>> listeners = new ConcurrentHashMap<>();

  /** From here on it hears that topic, until the application stops. */
  public void listen(String topic, Consumer<News> listener) {
    listeners.computeIfAbsent(topic, any -> new CopyOnWriteArrayList<>()).add(listener);
  }

  /** Tells; a listener that fails keeps nobody from hearing, and who tells never hears of it. */
  public void tell(News news) {
    for (Consumer<News> listener : listeners.getOrDefault(news.topic(), List.of())) {
      try {
        listener.accept(news);
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, "push.listener-failed topic=" + news.topic(), failure);
      }
    }
  }
}
