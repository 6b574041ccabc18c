package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision;
import vn.benhoc.exam.entity.OutageDecision.Taken;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.RefusedException;

/** Keeps what was decided about outages, in the database and on the audit chain. */
@ApplicationScoped
public class OutageRecord {

  private static final String AUDITED = "outage";

  @Inject private Outages outages;
  @Inject private Audit audit;

  /** Notes that somebody gives it back, before it is done. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void creditBegins(Outage outage, int sittings) {
    audit.record("outage.credit", AUDITED, outage.id(), "{\"sittings\":%d}".formatted(sittings));
  }

  /** All whom it touched in the sitting have it back. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void credited(Outage outage, UUID sitting, int candidates, Taken taken) {
    OutageDecision decision =
        outages
            .decision(outage.id(), sitting)
            .orElseGet(() -> added(new OutageDecision(outage.id(), sitting, candidates, taken)));
    if (!decision.isCredited()) {
      decision.credit(candidates, taken);
    }
  }

  private OutageDecision added(OutageDecision decision) {
    outages.add(decision);
    return decision;
  }

  /**
   * It is not given back.
   *
   * @throws RefusedException {@code outage-credited} if it was, in one of the sittings
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void dismissed(Outage outage, List<UUID> sittings, Taken taken) {
    Map<UUID, Integer> touched = outages.touched(outage.span());
    for (UUID sitting : sittings) {
      boolean credited =
          outages
              .decision(outage.id(), sitting)
              .map(OutageDecision::isCredited)
              .orElseGet(
                  () ->
                      added(
                              new OutageDecision(
                                  outage.id(), sitting, touched.getOrDefault(sitting, 0), taken))
                          .isCredited());
      if (credited) {
        throw RefusedException.of(ExamRefusal.OUTAGE_CREDITED);
      }
    }
    audit.record(
        "outage.dismiss", AUDITED, outage.id(), "{\"sittings\":%d}".formatted(sittings.size()));
  }
}
