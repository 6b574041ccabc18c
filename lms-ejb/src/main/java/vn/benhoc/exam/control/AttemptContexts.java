package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.engine.attempt.Admission;
import vn.benhoc.engine.attempt.Allowance;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.form.Form;
import vn.benhoc.exam.boundary.EntryWay;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.boundary.FormStore;
import vn.benhoc.platform.memory.Recent;
import vn.benhoc.platform.problem.RefusedException;

/**
 * Puts together what an attempt is judged by, and keeps it for attempts that have begun: from then
 * on form, minutes and window stay, and time granted is an event of the log. All the same what
 * staff do to a candidate makes this node forget theirs.
 */
@ApplicationScoped
public class AttemptContexts {

  private static final int MOST = 40_000;
  private static final int MOST_FORMS = 500;

  @Inject private Sittings sittings;
  @Inject private AttemptJournal journal;
  @Inject private FormStore forms;
  @Inject private Promises promises;

  private final Recent<UUID, AttemptContext> byCandidate = Recent.entries(MOST);
  private final Recent<UUID, UUID> candidates = Recent.entries(MOST);
  private final Recent<UUID, KnownForm> papers = Recent.entries(MOST_FORMS);

  /** A form and what the rules know of it, the same for all who have it. */
  private record KnownForm(Form form, AttemptPaper paper) {}

  /** That of an attempt that has begun. */
  public AttemptContext of(Attempt attempt) {
    return ofBegun(attempt.candidateId());
  }

  /**
   * The same by its id.
   *
   * @throws RefusedException {@code attempt-not-found}
   */
  public AttemptContext ofAttempt(UUID attemptId) {
    return ofBegun(candidates.get(attemptId, this::candidateOf));
  }

  /** That of an attempt as this node remembers it; nothing is read. */
  Optional<AttemptContext> recall(UUID attemptId) {
    return candidates.find(attemptId).flatMap(byCandidate::find);
  }

  private UUID candidateOf(UUID attemptId) {
    return journal.find(attemptId).map(Attempt::candidateId).orElseThrow(AttemptContexts::notFound);
  }

  /** The same by its candidate. */
  AttemptContext ofBegun(UUID candidateId) {
    return byCandidate.get(candidateId, this::ofCandidate);
  }

  /**
   * Those of candidates of one sitting who have begun, in their order. Who is not known is read,
   * all in one query. In a transaction: the server closes twice what is read without one after
   * another has ended.
   *
   * @throws RefusedException {@code attempt-not-found} if one of them is no candidate
   */
  @Transactional
  public List<AttemptContext> ofBegun(Sitting sitting, List<UUID> candidateIds) {
    Map<UUID, AttemptContext> known = new HashMap<>();
    List<UUID> unknown = new ArrayList<>();
    for (UUID id : candidateIds) {
      byCandidate.find(id).ifPresentOrElse(one -> known.put(id, one), () -> unknown.add(id));
    }
    if (!unknown.isEmpty()) {
      known.putAll(byCandidate.load(() -> read(sitting, unknown)));
    }
    return candidateIds.stream()
        .map(id -> Optional.ofNullable(known.get(id)).orElseThrow(AttemptContexts::notFound))
        .toList();
  }

  private Map<UUID, AttemptContext> read(Sitting sitting, List<UUID> candidateIds) {
    return sittings.candidates(candidateIds).stream()
        .collect(Collectors.toMap(Candidate::id, one -> of(sitting, one)));
  }

  private AttemptContext ofCandidate(UUID candidateId) {
    Candidate candidate = candidate(candidateId);
    return of(sittings.sitting(candidate.sittingId()), candidate);
  }

  private Candidate candidate(UUID candidateId) {
    return sittings.candidate(candidateId).orElseThrow(AttemptContexts::notFound);
  }

  private static RefusedException notFound() {
    return RefusedException.of(ExamRefusal.ATTEMPT_NOT_FOUND);
  }

  /** As the rows say now, whether the attempt has begun or not. */
  AttemptContext anew(AttemptContext before) {
    UUID candidateId = before.candidateId();
    byCandidate.forget(candidateId);
    Candidate candidate = candidate(candidateId);
    return toBegin(sittings.sitting(candidate.sittingId()), candidate).withCode(before.byCode());
  }

  /** The attempt has begun under this: from here on it is known. */
  void begun(UUID attemptId, AttemptContext context) {
    candidates.put(attemptId, context.candidateId());
    byCandidate.put(context.candidateId(), context);
  }

  /**
   * That of a candidate who wants to begin: with what was decided for them before, and under the
   * sitting's rule for getting in. An attempt that has begun is not asked for that again, so the
   * rule can change meanwhile.
   */
  public AttemptContext toBegin(Sitting sitting, Candidate candidate) {
    AttemptContext plain = of(sitting, candidate);
    Admission window = Admission.of(sitting.opensAt(), sitting.closesAt());
    boolean open = EntryWay.of(sitting.entry()) == EntryWay.OPEN;
    AttemptTerms wanted = plain.rules().terms().with(open ? window : window.requiringInvigilator());
    return new AttemptContext(
        plain.dealt(),
        plain.form(),
        new AttemptRules(wanted, plain.rules().paper()),
        candidate.isPromised() ? promises.of(candidate.id()) : List.of(),
        null);
  }

  /**
   * That of a candidate who may not have begun: as the rows at hand say. How anybody came in is not
   * asked: a log that has begun is read by it.
   */
  public AttemptContext of(Sitting sitting, Candidate candidate) {
    KnownForm known = papers.get(candidate.formId(), this::known);
    Duration writing = Duration.ofMinutes(sitting.minutes());
    AttemptTerms plain =
        AttemptTerms.of(sitting.opensAt(), sitting.closesAt(), writing, sitting.grace());
    AttemptTerms terms =
        plain
            .with(plain.admission().ofBegun())
            .with(Allowance.minutes(candidate.extraMinutes()))
            .with(sitting.lateAnswers());
    return new AttemptContext(
        Dealt.of(candidate), known.form(), new AttemptRules(terms, known.paper()));
  }

  private KnownForm known(UUID formId) {
    FormModel model = forms.model(formId);
    return new KnownForm(model.form(), AttemptPaper.of(model.form(), model.items()));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CandidateChanged changed) {
    byCandidate.forget(changed.candidateId());
  }
}
