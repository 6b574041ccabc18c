package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.benhoc.exam.boundary.CandidateRow;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.paper.boundary.FormStore;

/** The list of a sitting with what every candidate does. */
@ApplicationScoped
public class CandidateRows {

  @Inject private Sittings sittings;
  @Inject private FormStore forms;

  /** Those of some of its classes, in the order of the list. */
  public List<CandidateRow> of(Sitting sitting, Set<UUID> classes, Instant now) {
    Map<UUID, Attempt> attempts = sittings.attemptsByCandidate(sitting.id());
    Map<UUID, Integer> totals = new HashMap<>();
    return sittings.candidates(sitting.id()).stream()
        .filter(candidate -> classes.contains(candidate.classId()))
        .map(
            candidate ->
                row(
                    sitting,
                    candidate,
                    attempts.get(candidate.id()),
                    totals.computeIfAbsent(candidate.formId(), this::total),
                    now))
        .toList();
  }

  private int total(UUID formId) {
    return forms.model(formId).form().formatParts().stream()
        .mapToInt(part -> part.countedCount())
        .sum();
  }

  private static CandidateRow row(
      Sitting sitting, Candidate candidate, @Nullable Attempt attempt, int total, Instant now) {
    return new CandidateRow(
        candidate.id(),
        candidate.personId(),
        attempt == null ? null : attempt.id(),
        candidate.sbd(),
        candidate.fullName(),
        candidate.className(),
        candidate.listNumber(),
        candidate.formId(),
        candidate.formCode(),
        state(sitting, attempt, now),
        attempt == null ? 0 : attempt.answered(),
        total,
        attempt == null ? null : attempt.startedAt(),
        attempt == null ? null : attempt.deadline(),
        attempt == null ? null : attempt.lastSavedAt(),
        attempt == null ? null : attempt.handedInAt(),
        attempt == null ? null : attempt.handedInBy(),
        null);
  }

  private static String state(Sitting sitting, @Nullable Attempt attempt, Instant now) {
    if (attempt == null) {
      return now.isAfter(sitting.closesAt()) ? "absent" : "waiting";
    }
    return attempt.handedInAt() == null ? "writing" : "handed_in";
  }
}
