package vn.benhoc.exam.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.exam.boundary.EntryFinding;
import vn.benhoc.exam.control.IntakeCheck.Listed;

/** Whether the numbers of a list are numbers, of one person each. */
final class NumberCheck {

  private static final String FIELD = "sbd";

  private final Map<UUID, String> numbers;
  private final Set<UUID> begun;
  private final List<EntryFinding> findings;

  /**
   * A check against the numbers people have.
   *
   * @param numbers by person
   * @param begun who can't get another number any more
   */
  NumberCheck(Map<UUID, String> numbers, Set<UUID> begun, List<EntryFinding> findings) {
    this.numbers = numbers;
    this.begun = begun;
    this.findings = findings;
  }

  void check(List<Listed> listed) {
    Map<String, Integer> rowOf = new HashMap<>();
    Map<String, UUID> owners = staying(listed);
    for (Listed one : listed) {
      CandidateEntry entry = one.entry();
      String sbd = entry.sbd();
      if (sbd == null) {
        continue;
      }
      Integer before = rowOf.putIfAbsent(sbd, entry.row());
      UUID owner = owners.get(sbd);
      if (!sbd.matches("[0-9]{8}")) {
        found(entry, "sbd-not-eight-digits", Map.of("value", sbd));
      } else if (before != null) {
        found(entry, "sbd-twice", Map.of("value", sbd, "row", Integer.toString(before)));
      } else if (owner != null && !owner.equals(one.pupil().personId())) {
        found(entry, "sbd-taken", Map.of("value", sbd));
      } else if (isFixed(one.pupil().personId(), sbd)) {
        found(entry, "sbd-fixed", Map.of("value", sbd));
      }
    }
  }

  private boolean isFixed(UUID person, String wanted) {
    return begun.contains(person) && !wanted.equals(numbers.get(person));
  }

  /** Numbers whose owners do not get another from this list. */
  private Map<String, UUID> staying(List<Listed> listed) {
    Set<UUID> renumbered = new HashSet<>();
    listed.stream()
        .filter(one -> one.entry().sbd() != null)
        .forEach(one -> renumbered.add(one.pupil().personId()));
    Map<String, UUID> owners = new HashMap<>();
    numbers.forEach(
        (person, sbd) -> {
          if (!renumbered.contains(person)) {
            owners.put(sbd, person);
          }
        });
    return owners;
  }

  private void found(CandidateEntry entry, String code, Map<String, String> parameters) {
    findings.add(IntakeCheck.blocking(entry, FIELD, code, parameters));
  }
}
