package vn.benhoc.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.SittingView.Counts;
import vn.benhoc.exam.control.Sittings;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.exam.entity.SittingClassKey;
import vn.benhoc.exam.entity.SittingClassRow;
import vn.benhoc.platform.problem.RefusedException;

/** The rows of {@link TwoSchools}, without a database. */
final class TwoSchoolsRows extends Sittings {

  private final List<Candidate> candidates =
      List.of(
          candidate(1, FIRST_CLASS),
          candidate(2, FIRST_CLASS),
          candidate(3, SECOND_CLASS),
          candidate(4, SECOND_CLASS));
  private final Map<UUID, Attempt> attempts =
      candidates.stream()
          .limit(3)
          .map(one -> new Attempt(attemptId(one.place()), one, NOW, NOW))
          .collect(
              Collectors.toMap(
                  Attempt::candidateId, attempt -> attempt, (one, other) -> one, HashMap::new));
  private Sitting sitting = sitting(NOW.minusSeconds(7_200));
  private final Set<UUID> sitters = new HashSet<>();
  private final List<UUID> locked = new ArrayList<>();
  private final List<Sitting> samePaper = new ArrayList<>();
  private final Map<UUID, Counts> others = new HashMap<>();

  void begin(int place) {
    Candidate one = candidates.get(place - 1);
    attempts.put(one.id(), new Attempt(attemptId(place), one, NOW, NOW));
  }

  void dropAttempts() {
    attempts.clear();
  }

  @Override
  public boolean isStarted(UUID candidateId) {
    return attempts.containsKey(candidateId);
  }

  @Override
  public void lock(Candidate candidate) {
    assertThat(candidates).contains(candidate);
    locked.add(candidate.id());
  }

  List<UUID> locked() {
    return locked;
  }

  void opensAt(Instant at) {
    sitting = sitting(at);
  }

  /** Another sitting of the same paper, in which so many write. */
  Sitting another(String title, Instant opensAt, int writing) {
    UUID id = new UUID(1, 10 + samePaper.size());
    Sitting other = sitting(id, title, opensAt);
    samePaper.add(other);
    others.put(id, new Counts(3, 0, 0, writing, 3 - writing, 0));
    return other;
  }

  /** The sitting admits for so long. */
  void admitsFor(Duration window) {
    sitting = sitting(SITTING, "Thi thử", sitting.opensAt(), window);
  }

  private static Sitting sitting(Instant opensAt) {
    return sitting(SITTING, "Thi thử", opensAt);
  }

  private static Sitting sitting(UUID id, String title, Instant opensAt) {
    return sitting(id, title, opensAt, Duration.ofMinutes(15));
  }

  private static Sitting sitting(UUID id, String title, Instant opensAt, Duration admission) {
    var window = new Sitting.Window(opensAt, opensAt.plus(admission), 50, Duration.ofSeconds(7));
    return new Sitting(
        new Sitting.Draft(id, title, new UUID(6, 6), "Đề", "TOAN", window),
        PERSON,
        opensAt.minusSeconds(60));
  }

  private static Candidate candidate(int place, UUID classId) {
    return new Candidate(
        candidateId(place),
        SITTING,
        new Candidate.Pupil(new UUID(7, place), "Học sinh " + place, classId, "12A1", place),
        new Candidate.Deal("0700000" + place, place, new UUID(8, 8), "1001"));
  }

  @Override
  public Sitting sitting(UUID id) {
    return evenDeleted(id);
  }

  @Override
  public Sitting evenDeleted(UUID id) {
    if (!id.equals(SITTING)) {
      throw RefusedException.of(ExamRefusal.SITTING_NOT_FOUND);
    }
    return sitting;
  }

  @Override
  public Map<UUID, Sitting> sittings(Collection<UUID> ids) {
    return ids.contains(SITTING) ? Map.of(SITTING, sitting) : Map.of();
  }

  @Override
  public Map<UUID, List<SittingClassRow>> classes(Collection<UUID> sittingIds) {
    return Map.of(SITTING, List.of(row(FIRST_CLASS, 0), row(SECOND_CLASS, 1)));
  }

  private SittingClassRow row(UUID classId, int place) {
    return new SittingClassRow(
        new SittingClassKey(SITTING, classId),
        "12A1",
        TwoSchoolsPeople.PATHS.getOrDefault(classId, ""),
        place);
  }

  @Override
  public List<Sitting> ofSamePaper(Sitting one) {
    return samePaper.stream().filter(other -> !other.id().equals(one.id())).toList();
  }

  @Override
  public List<Candidate> candidates(UUID sittingId) {
    return candidates;
  }

  @Override
  public List<Candidate> candidates(Collection<UUID> ids) {
    return candidates.stream().filter(one -> ids.contains(one.id())).toList();
  }

  @Override
  public Optional<Candidate> candidate(UUID id) {
    return candidates.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  void sits(UUID person) {
    sitters.add(person);
  }

  @Override
  public Optional<Candidate> candidacy(UUID sittingId, UUID personId) {
    return sitters.contains(personId) ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  @Override
  public Map<UUID, Attempt> attemptsByCandidate(UUID sittingId) {
    return attempts;
  }

  @Override
  public Optional<Attempt> attemptOf(UUID candidateId) {
    return Optional.ofNullable(attempts.get(candidateId));
  }

  @Override
  public Map<UUID, Counts> counts(Collection<UUID> sittingIds) {
    Map<UUID, Counts> counts = new HashMap<>(others);
    counts.put(SITTING, new Counts(4, 1, 0, 0, 3, 0));
    return counts;
  }
}
