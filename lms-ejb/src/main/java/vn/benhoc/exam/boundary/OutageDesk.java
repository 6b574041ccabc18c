package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.exam.control.OutageActs;
import vn.benhoc.exam.control.OutageActs.Given;
import vn.benhoc.exam.control.OutageRecord;
import vn.benhoc.exam.control.OutageViews;
import vn.benhoc.exam.control.Outages;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * The server's own outages, and the time they took from candidates: one act gives it back to all
 * who were at work, to the millisecond.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutageDesk {

  private static final Duration SHOWN = Duration.ofDays(7);
  private static final int MOST = 50;
  private static final int LONGEST_REASON = 500;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Outages outages;
  @Inject private OutageViews views;
  @Inject private OutageRecord record;
  @Inject private OutageActs acts;
  @Inject private TimeSource time;

  /** The outages of the last seven days that touched sittings the caller may see. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public List<OutageView> outages() {
    permissions.requireAnywhere(Capability.SITTING_READ);
    return views.of(outages.since(time.now().minus(SHOWN), MOST));
  }

  /**
   * Gives the time back in all touched sittings whose results are not out and that the caller
   * manages. Done again it goes on with whom it did not reach.
   *
   * @throws RefusedException {@code outage-not-found}; {@code forbidden} if the caller manages none
   *     of the sittings; {@code act-not-valid} without a reason
   */
  public OutageOutcome credit(UUID outageId, OutageOrder order) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Outage outage = record.outage(outageId);
    String reason = reason(order);
    OutageDecision.Taken taken = new OutageDecision.Taken(caller.personId(), time.now(), reason);
    List<Given> given = new ArrayList<>();
    for (OutageRecord.Share share : record.creditBegins(outage, reason)) {
      given.add(acts.credit(outage, share, taken));
    }
    return new OutageOutcome(
        given.size(),
        given.stream().mapToInt(Given::candidates).sum(),
        given.stream().mapToInt(Given::refused).sum(),
        given.stream().mapToInt(Given::unwritten).sum());
  }

  /**
   * Does not give it back, in the same sittings; giving it back later is still possible.
   *
   * @throws RefusedException {@code outage-not-found}, {@code forbidden}; {@code outage-credited}
   *     if it was given back in one of them; {@code act-not-valid} without a reason
   */
  public void dismiss(UUID outageId, OutageOrder order) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Outage outage = record.outage(outageId);
    String reason = reason(order);
    record.dismissed(outage, new OutageDecision.Taken(caller.personId(), time.now(), reason));
  }

  private static String reason(OutageOrder order) {
    String reason = order.reason() == null ? "" : order.reason().strip();
    if (reason.isEmpty()) {
      throw invalid(Finding.at("/reason", "required"));
    }
    if (reason.length() > LONGEST_REASON) {
      throw invalid(
          new Finding("/reason", "too-long", Map.of("most", Integer.toString(LONGEST_REASON))));
    }
    return reason;
  }

  private static RefusedException invalid(Finding finding) {
    return RefusedException.located(ExamRefusal.ACT_NOT_VALID, List.of(finding));
  }
}
