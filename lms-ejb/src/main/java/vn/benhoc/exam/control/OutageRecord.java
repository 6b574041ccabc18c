package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Outage;
import vn.benhoc.exam.entity.OutageDecision;
import vn.benhoc.exam.entity.OutageDecision.Taken;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.RefusedException;

/** Keeps what was decided about outages, in the database and on the audit chain. */
@ApplicationScoped
public class OutageRecord {

  private static final String AUDITED = "outage";

  @Inject private Outages outages;
  @Inject private OutageViews views;
  @Inject private Audit audit;

  /**
   * What has to be given back in a sitting.
   *
   * @param candidates whom the outage touched
   */
  public record Share(Sitting sitting, List<Candidate> candidates) {

    public Share {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Notes that somebody gives it back, before it is done.
   *
   * @param reason in their words
   * @return what they have to give back, in the sittings they manage
   * @throws RefusedException {@code forbidden} if they manage none
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Share> creditBegins(Outage outage, String reason) {
    List<Share> shares =
        views.managed(outage).stream()
            .map(one -> new Share(one, outages.touched(outage.span(), one.id())))
            .toList();
    int candidates = shares.stream().mapToInt(share -> share.candidates().size()).sum();
    audit.record(
        "outage.credit", AUDITED, outage.id(), told(outage, shares.size(), candidates, reason));
    return shares;
  }

  /**
   * One outage.
   *
   * @throws RefusedException {@code outage-not-found}
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Outage outage(UUID id) {
    return outages.outage(id);
  }

  private static String told(Outage outage, int sittings, int candidates, String reason) {
    return Json.createObjectBuilder()
        .add("sittings", sittings)
        .add("candidates", candidates)
        .add("millis", outage.span().length().toMillis())
        .add("reason", reason)
        .build()
        .toString();
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
      String detail = "{\"sitting\":\"%s\",\"candidates\":%d}".formatted(sitting, candidates);
      audit.record("outage.credited", AUDITED, outage.id(), detail);
    }
  }

  private OutageDecision added(OutageDecision decision) {
    outages.add(decision);
    return decision;
  }

  /**
   * It is not given back, in the sittings that the caller manages.
   *
   * @throws RefusedException {@code outage-credited} if it was, in one of the sittings; {@code
   *     forbidden} if they manage none
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void dismissed(Outage outage, Taken taken) {
    List<UUID> sittings = views.managed(outage).stream().map(Sitting::id).toList();
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
    int candidates = sittings.stream().mapToInt(one -> touched.getOrDefault(one, 0)).sum();
    audit.record(
        "outage.dismiss",
        AUDITED,
        outage.id(),
        told(outage, sittings.size(), candidates, taken.reason()));
  }
}
