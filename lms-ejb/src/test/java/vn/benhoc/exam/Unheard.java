package vn.benhoc.exam;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;

/** Events that nobody observes. */
public final class Unheard {

  private Unheard() {}

  @SuppressWarnings("unchecked")
  public static <T> Event<T> event() {
    return (Event<T>)
        Proxy.newProxyInstance(
            Unheard.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> null);
  }
}
