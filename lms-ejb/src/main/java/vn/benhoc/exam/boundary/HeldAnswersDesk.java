package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.exam.control.AttemptActs;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.HeldNames;
import vn.benhoc.exam.control.HeldRuling;
import vn.benhoc.exam.control.LateOrders;
import vn.benhoc.exam.control.LateViews;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.ProblemTexts;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * What came late to a sitting, and deciding on what waits. A decision stands: what is dropped is
 * gone, what counts is marked. Once the results are out nothing more is decided.
 */
@Stateless
public class HeldAnswersDesk {

  private static final int NAMED = 20;

  @Inject private Permissions permissions;
  @Inject private Caller caller;
  @Inject private Sittings sittings;
  @Inject private LateViews views;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptActs acts;
  @Inject private Audit audit;
  @Inject private ProblemTexts texts;
  @Inject private TimeSource time;

  private record Refusal(Candidate candidate, RefusedException why) {}

  /** What came late, of the classes that the caller may see. */
  public LateArrivals arrivals(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    Sitting sitting = sittings.sitting(sittingId);
    List<UUID> units = sittings.unitIds(sitting);
    Set<UUID> classes = permissions.requireSome(Capability.SITTING_READ, units);
    Set<UUID> decided =
        units.stream()
            .filter(unit -> permissions.has(Capability.SITTING_MANAGE, unit))
            .collect(Collectors.toSet());
    return views.view(sittingId, classes, decided);
  }

  /**
   * Decides, on all or none where the order makes no sense, else on each answer by itself.
   *
   * @throws RefusedException {@code act-not-valid}, located; {@code candidate-not-found}; {@code
   *     results-released}
   */
  public LateOutcome decide(UUID sittingId, LateOrder order) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    Set<UUID> classes =
        permissions.requireSome(Capability.SITTING_MANAGE, sittings.unitIds(sitting));
    LateOrders.Read read = LateOrders.read(order, caller.personId(), time.now());
    if (sitting.releasedAt() != null) {
      throw RefusedException.of(ExamRefusal.RESULTS_RELEASED);
    }
    List<Refusal> refused = new ArrayList<>();
    int decided = 0;
    for (var one : read.answers().entrySet()) {
      Candidate candidate = candidate(sittingId, classes, one.getKey());
      HeldRuling ruling = rule(candidate, read.taken(), one.getValue());
      decided += ruling.decided();
      ruling.refused().forEach(why -> refused.add(new Refusal(candidate, why)));
    }
    return new LateOutcome(decided, told(refused));
  }

  private Candidate candidate(UUID sittingId, Set<UUID> classes, UUID id) {
    return sittings
        .candidate(id)
        .filter(one -> one.sittingId().equals(sittingId) && classes.contains(one.classId()))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.CANDIDATE_NOT_FOUND));
  }

  private HeldRuling rule(
      Candidate candidate, HeldRuling.Taken taken, List<HeldNames.Named> answers) {
    Attempt attempt =
        sittings
            .attemptOf(candidate.id())
            .orElseThrow(() -> RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND));
    HeldRuling ruling = new HeldRuling(taken, answers);
    acts.carryOut(contexts.of(attempt), ruling);
    if (ruling.decided() > 0) {
      audit.record(
          "attempt.late-answers",
          "attempt",
          attempt.id(),
          "{\"request\":\"%s\",\"counts\":%b,\"answers\":%d}"
              .formatted(taken.request(), taken.counts(), ruling.decided()));
    }
    return ruling;
  }

  private List<ActOutcome.Refused> told(List<Refusal> refused) {
    Map<String, List<Refusal>> byCode =
        refused.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.why().refusal().code(), LinkedHashMap::new, Collectors.toList()));
    return byCode.entrySet().stream()
        .map(
            all ->
                new ActOutcome.Refused(
                    all.getKey(),
                    texts.title(all.getValue().get(0).why().refusal(), caller.language()),
                    all.getValue().size(),
                    all.getValue().stream()
                        .map(one -> one.candidate().fullName())
                        .distinct()
                        .limit(NAMED)
                        .toList()))
        .toList();
  }
}
