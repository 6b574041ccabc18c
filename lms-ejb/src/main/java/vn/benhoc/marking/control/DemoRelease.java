package vn.benhoc.marking.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.benhoc.exam.boundary.MarkingAccess;
import vn.benhoc.marking.boundary.ResultDesk;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.outbox.OutboxHandler;
import vn.benhoc.platform.outbox.OutboxMessage;

/**
 * Releases what the demo's pupils have sat, as its exam manager would. The message comes behind
 * those of the hand-ins; should it overtake one, the release is refused and tried again.
 */
@ApplicationScoped
public class DemoRelease implements OutboxHandler {

  private static final String MANAGER = "khaothi";

  @Inject private Roster roster;
  @Inject private Caller caller;
  @Inject private ResultDesk results;

  @Override
  public String topic() {
    return MarkingAccess.DEMO_SAT;
  }

  @Override
  public void handle(OutboxMessage message) {
    caller.become(
        roster.personOf(MANAGER).orElseThrow(() -> new IllegalStateException("no " + MANAGER)));
    results.release(message.subject());
  }
}
