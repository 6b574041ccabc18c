package vn.benhoc.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.start.Beat;
import vn.benhoc.platform.start.Wake;

/** Delivers what is due: at once after a commit on this node, and at every beat. */
@ApplicationScoped
public class OutboxDispatcher {

  private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());
  private static final int BATCH = 200;

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
    List<OutboxQueue.Due> due = queue.due(BATCH);
    while (!due.isEmpty()) {
      byTopic(due).forEach(this::deliver);
      due = queue.due(BATCH);
    }
  }

  private static Map<String, List<UUID>> byTopic(List<OutboxQueue.Due> due) {
    return due.stream()
        .collect(
            Collectors.groupingBy(
                OutboxQueue.Due::topic,
                LinkedHashMap::new,
                Collectors.mapping(OutboxQueue.Due::id, Collectors.toList())));
  }

  private void deliver(String topic, List<UUID> ids) {
    if (ids.size() > 1 && delivery.takesMany(topic)) {
      deliverTogether(topic, ids);
    } else {
      ids.forEach(this::deliver);
    }
  }

  /** Where it does not work for all of them, each is delivered by itself. */
  private void deliverTogether(String topic, List<UUID> ids) {
    List<OutboxMessage> messages = claimAll(ids);
    if (messages.isEmpty()) {
      ids.forEach(this::deliver);
      return;
    }
    try {
      delivery.deliverAll(topic, messages);
      queue.allDone(messages.stream().map(OutboxMessage::id).toList());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "outbox.not-together topic=" + topic + " n=" + messages.size(), e);
      messages.forEach(this::deliver);
    }
  }

  /** Empty where another node was faster with one of them. */
  private List<OutboxMessage> claimAll(List<UUID> ids) {
    try {
      return queue.claimAll(ids);
    } catch (OptimisticLockException e) {
      LOG.log(Level.FINE, "outbox.claimed-elsewhere messages={0}", ids.size());
      return List.of();
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
