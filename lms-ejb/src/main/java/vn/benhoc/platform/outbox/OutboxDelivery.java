package vn.benhoc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import vn.benhoc.platform.audit.Actor;

/** Hands a message to its handler, as the system, in a request of its own. */
@ApplicationScoped
public class OutboxDelivery {

  @Inject @Any private Instance<OutboxHandler> handlers;
  @Inject private Actor actor;

  /**
   * Runs the handler of the message's topic.
   *
   * @throws IllegalStateException if no handler takes the topic
   */
  @ActivateRequestContext
  public void deliver(OutboxMessage message) {
    actor.becomeSystemFor(null);
    handler(message.topic()).handle(message);
  }

  /** Whether messages of the topic can be delivered together. */
  public boolean takesMany(String topic) {
    return handlers.stream()
        .anyMatch(one -> one instanceof OutboxBatchHandler && one.topic().equals(topic));
  }

  /**
   * Runs the handler of a topic that takes many, once for all of them.
   *
   * @throws IllegalStateException if no handler takes so many of the topic
   */
  @ActivateRequestContext
  public void deliverAll(String topic, List<OutboxMessage> messages) {
    actor.becomeSystemFor(null);
    if (!(handler(topic) instanceof OutboxBatchHandler many)) {
      throw new IllegalStateException("the handler of " + topic + " takes one at a time");
    }
    many.handleAll(messages);
  }

  private OutboxHandler handler(String topic) {
    return handlers.stream()
        .filter(one -> one.topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no handler for topic " + topic));
  }
}
