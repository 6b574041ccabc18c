package vn.benhoc.exam.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.benhoc.engine.attempt.LateAnswers;
import vn.benhoc.exam.control.AnswerFile;
import vn.benhoc.exam.control.AttemptActs;
import vn.benhoc.exam.control.AttemptContext;
import vn.benhoc.exam.control.AttemptContexts;
import vn.benhoc.exam.control.AttemptJournal;
import vn.benhoc.exam.control.AttemptSecret;
import vn.benhoc.exam.control.BatchEvents;
import vn.benhoc.exam.control.FileTaking;
import vn.benhoc.exam.control.InvigilationRights;
import vn.benhoc.exam.control.LeftOutViews;
import vn.benhoc.exam.control.PaperKeys;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.control.Standing;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.platform.audit.Audit;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/**
 * Answers that were written in time and come late: by what rule a sitting takes them, and files in
 * which they are brought.
 */
@Stateless
public class LateAnswersDesk {

  /** A file of answers has at most so many bytes. */
  public static final int LARGEST_FILE = AnswerFile.LARGEST;

  private static final int MOST_MINUTES = 30 * 24 * 60;

  @Inject private Permissions permissions;
  @Inject private InvigilationRights rights;
  @Inject private Caller caller;
  @Inject private Roster roster;
  @Inject private Sittings sittings;
  @Inject private PaperKeys keys;
  @Inject private AttemptJournal journal;
  @Inject private AttemptContexts contexts;
  @Inject private AttemptActs acts;
  @Inject private AttemptSecret secrets;
  @Inject private Audit audit;
  @Inject private TimeSource time;

  /** By what rule a sitting takes them. */
  public LateRuleView rule(UUID sittingId) {
    permissions.requireAnywhere(Capability.SITTING_READ);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.requireSome(Capability.SITTING_READ, sittings.unitIds(sitting));
    return view(sitting);
  }

  /**
   * Sets the rule, before anybody has begun: an attempt is judged by one rule from start to end.
   *
   * @throws RefusedException {@code sitting-not-valid}, located; {@code sitting-started}
   */
  public LateRuleView set(UUID sittingId, LateRule plan) {
    permissions.requireAnywhere(Capability.SITTING_MANAGE);
    Sitting sitting = sittings.sitting(sittingId);
    permissions.require(Capability.SITTING_MANAGE, sittings.unitIds(sitting));
    LateAnswers rule = read(plan);
    if (isStarted(sitting)) {
      throw RefusedException.of(ExamRefusal.SITTING_STARTED);
    }
    sitting.takeLate(rule, caller.personId(), time.now());
    audit.record(
        "sitting.late-answers",
        "sitting",
        sittingId,
        "{\"policy\":\"%s\",\"minutes\":%d}"
            .formatted(rule.policy().code(), rule.within().toMinutes()));
    return view(sitting);
  }

  private boolean isStarted(Sitting sitting) {
    return !sittings.attemptsByCandidate(sitting.id()).isEmpty();
  }

  private static LateAnswers read(LateRule plan) {
    Integer minutes = plan.minutes();
    int most = minutes == null ? 0 : minutes;
    return Arrays.stream(LateAnswers.Policy.values())
        .filter(policy -> policy.code().equals(plan.policy()) && most >= 0 && most <= MOST_MINUTES)
        .findFirst()
        .map(policy -> new LateAnswers(policy, Duration.ofMinutes(most)))
        .orElseThrow(
            () ->
                RefusedException.located(
                    ExamRefusal.SITTING_NOT_VALID,
                    List.of(Finding.at("/policy", "late-rule-not-valid"))));
  }

  private LateRuleView view(Sitting sitting) {
    LateAnswers rule = sitting.lateAnswers();
    UUID by = sitting.lateSetBy();
    PersonName name = by == null ? null : roster.names(List.of(by)).get(by);
    boolean manages =
        sittings.unitIds(sitting).stream()
            .allMatch(unit -> permissions.has(Capability.SITTING_MANAGE, unit));
    return new LateRuleView(
        rule.policy().code(),
        Math.toIntExact(rule.within().toMinutes()),
        name == null ? null : name.fullName(),
        sitting.lateSetAt(),
        isStarted(sitting),
        manages);
  }

  /**
   * Takes the answers of a file that a candidate whom the caller invigilates has saved, under the
   * sitting's rule; brought twice, they stand once.
   *
   * @throws RefusedException {@code answer-file-not-readable}, {@code answer-file-not-genuine},
   *     {@code answer-file-of-another}, {@code answer-file-not-in-order}; {@code results-released},
   *     {@code key-is-out}; {@code forbidden}, {@code room-of-others}; and what the rule refuses:
   *     {@code attempt-closed}
   */
  public AnswerFileTaken takeFile(UUID sittingId, byte[] bytes) {
    Reach reach = rights.require(sittingId);
    AnswerFile file = AnswerFile.read(bytes);
    Attempt attempt = attempt(sittingId, file);
    Candidate candidate = candidate(attempt);
    InvigilationRights.require(reach, candidate);
    file.require(
        new AnswerFile.Owner(attempt.id(), sittingId, candidate.formCode(), candidate.sbd()),
        secrets);
    Sitting sitting = sittings.sitting(sittingId);
    if (sitting.releasedAt() != null) {
      throw RefusedException.of(ExamRefusal.RESULTS_RELEASED);
    }
    keys.requireSecret(sitting);
    return take(file, attempt, candidate);
  }

  private AnswerFileTaken take(AnswerFile file, Attempt attempt, Candidate candidate) {
    AttemptContext context = contexts.of(attempt);
    Instant now = time.now();
    List<BatchEvents.Read> events =
        file.batches().stream()
            .map(BatchEvents::read)
            .flatMap(List::stream)
            .map(read -> read.writtenAsSaid(now))
            .toList();
    FileTaking taking = new FileTaking(events, now);
    Standing after = acts.carryOut(context, taking);
    List<LeftOutEntry> leftOut = LeftOutViews.among(events, after.state());
    audit.record(
        "attempt.answer-file",
        "attempt",
        attempt.id(),
        "{\"entries\":%d,\"leftOut\":%d}".formatted(events.size(), leftOut.size()));
    return new AnswerFileTaken(
        candidate.id(),
        candidate.sbd(),
        candidate.fullName(),
        candidate.formCode(),
        entries(file),
        taking.written(),
        heldSince(after, now),
        leftOut,
        context.rules().terms().lateAnswers().policy().code());
  }

  /** An entry that answers and marks at once is one. */
  private static int entries(AnswerFile file) {
    return file.batches().stream()
        .mapToInt(batch -> batch.entries() == null ? 0 : batch.entries().size())
        .sum();
  }

  private static int heldSince(Standing standing, Instant now) {
    return (int)
        standing.state().sheet().held().values().stream()
            .filter(held -> held.arrivedAt().equals(now))
            .count();
  }

  private Attempt attempt(UUID sittingId, AnswerFile file) {
    return journal
        .find(file.attempt())
        .filter(row -> row.sittingId().equals(sittingId))
        .orElseThrow(() -> RefusedException.of(ExamRefusal.ANSWER_FILE_OF_ANOTHER));
  }

  private Candidate candidate(Attempt attempt) {
    return sittings
        .candidate(attempt.candidateId())
        .orElseThrow(() -> RefusedException.of(ExamRefusal.CANDIDATE_NOT_FOUND));
  }
}
