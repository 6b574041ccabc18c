package vn.benhoc.exam.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.text.VietnameseText;
import vn.benhoc.exam.boundary.CandidateEntry;
import vn.benhoc.exam.boundary.EntryFinding;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.ClassPupil;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitRef;

/** Finds the people a candidate list names, and what is wrong with the list. */
@ApplicationScoped
public class IntakeCheck {

  private static final int MOST_MINUTES = 300;

  private Roster roster;
  private Sittings sittings;
  private Rooms rooms;
  private SessionNumbers numbers;

  @SuppressWarnings("NullAway.Init") // the container's proxy
  protected IntakeCheck() {}

  @Inject
  public IntakeCheck(Roster roster, Sittings sittings, Rooms rooms, SessionNumbers numbers) {
    this.roster = roster;
    this.sittings = sittings;
    this.rooms = rooms;
    this.numbers = numbers;
  }

  /** An entry with the person it names and the class whose list they are on. */
  public record Listed(CandidateEntry entry, ClassPupil pupil, UnitRef unit) {}

  /** A list after its check; it can be taken if no finding blocks. */
  public record Checked(List<Listed> listed, List<EntryFinding> findings) {
    public Checked {
      listed = List.copyOf(listed);
      findings = List.copyOf(findings);
    }

    public boolean isBlocked() {
      return findings.stream().anyMatch(EntryFinding::blocks);
    }
  }

  /**
   * Checks a list.
   *
   * @param scope where the caller manages sittings; people elsewhere are not found
   */
  public Checked check(Sitting sitting, Scope scope, List<CandidateEntry> entries) {
    List<EntryFinding> findings = new ArrayList<>();
    List<Listed> listed = people(scope, entries, findings);
    List<Candidate> known = sittings.candidates(sitting.id());
    UUID session = sitting.sessionId();
    Set<UUID> begun = session == null ? Set.of() : numbers.begun(session);
    new NumberCheck(numbersOf(session, known), begun, findings).check(listed);
    new NamedRooms(rooms.rooms(sitting.id()), known).check(once(entries), listed, findings);
    checkReasons(listed, known, findings);
    return new Checked(listed, findings);
  }

  /** Extra time has a reason, which the minutes print: the list's, or the one that is known. */
  private static void checkReasons(
      List<Listed> listed, List<Candidate> known, List<EntryFinding> findings) {
    Set<UUID> explained =
        known.stream()
            .filter(one -> one.allowanceReason() != null)
            .map(Candidate::personId)
            .collect(Collectors.toSet());
    for (Listed one : listed) {
      Integer minutes = one.entry().extraMinutes();
      boolean given = minutes != null && minutes > 0;
      if (given
          && one.entry().allowanceReason() == null
          && !explained.contains(one.pupil().personId())) {
        findings.add(blocking(one.entry(), "allowanceReason", "allowance-needs-reason", Map.of()));
      }
    }
  }

  /** Without the rows that name somebody again: these have to go, whatever they say. */
  private static List<CandidateEntry> once(List<CandidateEntry> entries) {
    Set<String> seen = new HashSet<>();
    return entries.stream()
        .filter(one -> one.sectorCode() == null || seen.add(one.sectorCode()))
        .toList();
  }

  private Map<UUID, String> numbersOf(@Nullable UUID session, List<Candidate> known) {
    return session == null
        ? known.stream().collect(Collectors.toMap(Candidate::personId, Candidate::sbd))
        : numbers.numbers(session);
  }

  private List<Listed> people(
      Scope scope, List<CandidateEntry> entries, List<EntryFinding> findings) {
    Map<String, ClassPupil> pupils = new HashMap<>();
    List<String> codes =
        entries.stream().map(CandidateEntry::sectorCode).flatMap(Stream::ofNullable).toList();
    roster.pupilsWithCodes(codes).forEach(pupil -> pupils.put(pupil.sectorCode(), pupil));
    Map<UUID, UnitRef> units = units(pupils);
    Map<UUID, Integer> rowOf = new HashMap<>();
    List<Listed> listed = new ArrayList<>();
    for (CandidateEntry entry : entries) {
      ClassPupil pupil = pupils.get(entry.sectorCode());
      UnitRef unit = pupil == null ? null : units.get(pupil.classId());
      if (pupil == null || unit == null || !scope.covers(unit.path())) {
        findings.add(unknown(entry));
        continue;
      }
      Integer before = rowOf.putIfAbsent(pupil.personId(), entry.row());
      if (before != null) {
        findings.add(blocking(entry, "sectorCode", "person-twice", Map.of("row", "" + before)));
        continue;
      }
      Listed one = new Listed(entry, pupil, unit);
      compare(one, units, findings);
      listed.add(one);
    }
    return listed;
  }

  private static EntryFinding unknown(CandidateEntry entry) {
    String code = entry.sectorCode();
    return code == null
        ? blocking(entry, "sectorCode", "sector-code-required", Map.of())
        : blocking(entry, "sectorCode", "person-unknown", Map.of("value", code));
  }

  /** The classes and the schools they are of. */
  private Map<UUID, UnitRef> units(Map<String, ClassPupil> pupils) {
    Set<UUID> classes =
        pupils.values().stream().map(ClassPupil::classId).collect(Collectors.toSet());
    List<UnitRef> found = roster.units(classes);
    Set<UUID> parents =
        found.stream()
            .map(UnitRef::parentId)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    return Stream.concat(found.stream(), roster.units(parents).stream())
        .collect(Collectors.toMap(UnitRef::id, Function.identity(), (one, other) -> one));
  }

  private static void compare(Listed one, Map<UUID, UnitRef> units, List<EntryFinding> findings) {
    CandidateEntry entry = one.entry();
    String name = entry.fullName();
    if (name != null && !isSame(name, one.pupil().fullName())) {
      findings.add(
          blocking(entry, "fullName", "name-differs", differs(name, one.pupil().fullName())));
    }
    String className = entry.className();
    if (className != null && !isSame(className, one.unit().name())) {
      findings.add(
          blocking(entry, "className", "class-differs", differs(className, one.unit().name())));
    }
    UnitRef school = schoolOf(one.unit(), units);
    String named = entry.school();
    if (named != null
        && school != null
        && !isSame(named, school.name())
        && !isSame(named, school.code())) {
      findings.add(
          new EntryFinding(
              entry.row(), "school", false, "school-differs", differs(named, school.name())));
    }
    Integer minutes = entry.extraMinutes();
    if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
      findings.add(
          blocking(
              entry,
              "extraMinutes",
              "extra-minutes-out-of-range",
              Map.of("most", Integer.toString(MOST_MINUTES))));
    }
  }

  private static @Nullable UnitRef schoolOf(UnitRef unit, Map<UUID, UnitRef> units) {
    UUID parent = unit.parentId();
    return parent == null ? null : units.get(parent);
  }

  private static Map<String, String> differs(String found, String expected) {
    return Map.of("found", found, "expected", expected);
  }

  /** However it is typed: case, form of the letters, length of gaps. */
  private static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return VietnameseText.lowerCase(VietnameseText.canonical(text))
        .strip()
        .replaceAll("[\\p{Z}\\s]+", " ");
  }

  static EntryFinding blocking(
      CandidateEntry entry, String field, String code, Map<String, String> parameters) {
    return new EntryFinding(entry.row(), field, true, code, parameters);
  }
}
