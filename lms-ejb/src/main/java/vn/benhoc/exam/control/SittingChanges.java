package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.start.Background;

/**
 * Tells those who look on, and those who wait to begin, that a sitting is another than it was. What
 * this node remembers of it is forgotten first, so that whoever asks hears the same.
 */
@ApplicationScoped
public class SittingChanges {

  /** The topic of it: within the sitting, about it, without a text. */
  public static final String TOPIC = "exam.sitting";

  private static final Logger LOG = Logger.getLogger(SittingChanges.class.getName());

  @Inject private PushBus bus;
  @Inject private ToldMemory memory;
  @Inject private WaitingNews waiting;
  @Inject private Background background;
  @Inject private Event<Changed> told;

  /** A sitting is another than it was. */
  record Changed(UUID sittingId) {}

  /** Tells it when the caller's transaction is committed. */
  public void changed(UUID sittingId) {
    told.fire(new Changed(sittingId));
  }

  /** A province waits to begin: whoever made the change does not wait until all are told. */
  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
    UUID sitting = changed.sittingId();
    memory.forgetSitting(sitting);
    bus.tell(new News(TOPIC, sitting, sitting, ""));
    try {
      background.execute(() -> tellQuietly(sitting));
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.FINE, "sitting.not-told", stopping);
    }
  }

  /** Who is not told hears it when their page asks. */
  private void tellQuietly(UUID sitting) {
    try {
      waiting.tell(sitting);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "sitting.not-told sitting=" + sitting, failure);
    }
  }
}
