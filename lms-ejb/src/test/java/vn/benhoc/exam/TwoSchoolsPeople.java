package vn.benhoc.exam;

import static vn.benhoc.exam.TwoSchools.*;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.benhoc.people.boundary.PeopleRefusal;
import vn.benhoc.people.boundary.PersonName;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.SchoolYear;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.StaffMember;
import vn.benhoc.people.boundary.UnitKind;
import vn.benhoc.people.boundary.UnitRef;
import vn.benhoc.people.control.Units;
import vn.benhoc.platform.problem.RefusedException;

/** The units of {@link TwoSchools}, without a database. */
final class TwoSchoolsPeople {

  static final Map<UUID, String> PATHS =
      Map.of(
          PROVINCE,
          BOTH,
          FIRST_SCHOOL,
          FIRST,
          SECOND_SCHOOL,
          SECOND,
          FIRST_CLASS,
          "/p/1/a/",
          SECOND_CLASS,
          "/p/2/b/");

  private TwoSchoolsPeople() {}

  static Roster roster() {
    return new Roster() {
      @Override
      public UnitRef unit(UUID id) {
        if (!PATHS.containsKey(id)) {
          throw RefusedException.of(PeopleRefusal.UNIT_NOT_FOUND);
        }
        return known(id);
      }

      @Override
      public SchoolYear schoolYear() {
        return new SchoolYear("2026-2027", "2026–2027");
      }

      @Override
      public Map<UUID, PersonName> names(Collection<UUID> people) {
        return people.stream()
            .collect(
                Collectors.toMap(id -> id, id -> new PersonName(id, "Lê Thị Thư Kí", "TK", "")));
      }

      @Override
      public List<StaffMember> staff(Scope scope, Collection<UUID> people) {
        return people.stream()
            .filter(TwoSchools.STAFF::contains)
            .filter(id -> scope.covers(SECOND))
            .map(id -> new StaffMember(id, "Trần Văn Giám Thị", "TT", "giamthi", List.of("THPT")))
            .toList();
      }

      @Override
      public List<StaffMember> staff(Scope scope, String text, int most) {
        return staff(scope, TwoSchools.STAFF);
      }

      @Override
      public List<UnitRef> units(Collection<UUID> ids) {
        return ids.stream().filter(PATHS::containsKey).map(TwoSchoolsPeople::known).toList();
      }
    };
  }

  private static UnitRef known(UUID id) {
    String path = PATHS.getOrDefault(id, "");
    if (id.equals(PROVINCE)) {
      return new UnitRef(id, UnitKind.PROVINCE, "SGD", "Sở", null, path, null, null);
    }
    if (id.equals(FIRST_SCHOOL) || id.equals(SECOND_SCHOOL)) {
      return new UnitRef(id, UnitKind.SCHOOL, "THPT", "THPT", PROVINCE, path, null, null);
    }
    UUID school = id.equals(SECOND_CLASS) ? SECOND_SCHOOL : FIRST_SCHOOL;
    return new UnitRef(id, UnitKind.CLASS, "12A1", "12A1", school, path, null, 12);
  }

  static UnitRef unit(UUID id, String path) {
    return new UnitRef(id, UnitKind.CLASS, "12A1", "12A1", null, path, null, 12);
  }

  static Units units() {
    return new Units() {
      @Override
      public Optional<UnitRef> find(UUID id) {
        return Optional.ofNullable(PATHS.get(id)).map(path -> unit(id, path));
      }
    };
  }
}
