package vn.benhoc.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Beat;
import vn.benhoc.platform.start.Wake;

/** Delivers what is due: at once after a commit on this node, and at every beat. */
@ApplicationScoped
public class OutboxDispatcher {

  private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());
  private static final int BATCH = 50;

  @Inject private Background background;
  @Inject private OutboxQueue queue;
  @Inject private OutboxDelivery delivery;

  private Wake wake;

  @SuppressWarnings("NullAway.Init") // made ready by the container
  protected OutboxDispatcher() {}

  @PostConstruct
  void ready() {
    wake = new Wake(background, this::drain);
  }

  void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled event) {
    wake.up();
  }

  void beat(@Observes Beat beat) {
    wake.up();
  }

  private void drain() {
    List<UUID> due = queue.due(BATCH);
    while (!due.isEmpty()) {
      due.forEach(this::deliver);
      due = queue.due(BATCH);
    }
  }

  private void deliver(UUID id) {
    claim(id).ifPresent(this::deliver);
  }

  private Optional<OutboxMessage> claim(UUID id) {
    try {
      return queue.claim(id);
    } catch (OptimisticLockException e) {
      LOG.log(Level.FINE, "outbox.claimed-elsewhere id={0}", id);
      return Optional.empty();
    }
  }

  private void deliver(OutboxMessage message) {
    try {
      delivery.deliver(message);
      queue.done(message.id());
    } catch (RuntimeException e) {
      boolean parked = queue.failed(message.id(), String.valueOf(e));
      LOG.log(
          parked ? Level.SEVERE : Level.WARNING,
          "outbox.failed topic=" + message.topic() + " id=" + message.id() + " parked=" + parked,
          e);
    }
  }
}
