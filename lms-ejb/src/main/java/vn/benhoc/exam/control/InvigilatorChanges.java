package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;

/** Tells those who keep walls open that somebody was named for a room, or no longer is. */
@ApplicationScoped
public class InvigilatorChanges {

  /** The topic of it: within the sitting, about the room, without a text. */
  public static final String TOPIC = "exam.invigilators";

  @Inject private PushBus bus;
  @Inject private Event<Changed> told;

  /** Somebody was named for a room, or no longer is. */
  record Changed(UUID sittingId, UUID roomId) {}

  /** Tells it when the caller's transaction is committed. */
  public void changed(UUID sittingId, UUID roomId) {
    told.fire(new Changed(sittingId, roomId));
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
    bus.tell(new News(TOPIC, changed.sittingId(), changed.roomId(), ""));
  }
}
