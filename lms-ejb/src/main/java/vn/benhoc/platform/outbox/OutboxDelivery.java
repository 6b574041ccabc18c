package vn.benhoc.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
    handlers.stream()
        .filter(handler -> handler.topic().equals(message.topic()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no handler for topic " + message.topic()))
        .handle(message);
  }
}
