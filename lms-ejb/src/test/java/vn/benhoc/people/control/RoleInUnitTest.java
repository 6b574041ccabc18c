package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.Role;
import vn.benhoc.people.boundary.Scope;
import vn.benhoc.people.boundary.UnitKind;

class RoleInUnitTest {

  @Test
  void nothingGrantedIsNowhere() {
    Scope scope = RoleInUnit.scope(List.of(), Capability.BANK_READ);
    assertThat(scope.isNowhere()).isTrue();
    assertThat(scope.covers("/p/")).isFalse();
  }

  @Test
  void aRoleReachesItsUnitAndBelowButNeitherAboveNorBeside() {
    Scope scope =
        RoleInUnit.scope(
            List.of(held(Role.TEACHER, UnitKind.SCHOOL, "/p/s1/")), Capability.RESULT_READ);
    assertThat(scope.covers("/p/s1/")).isTrue();
    assertThat(scope.covers("/p/s1/a/")).isTrue();
    assertThat(scope.covers("/p/")).isFalse();
    assertThat(scope.covers("/p/s10/")).isFalse();
    assertThat(scope.all()).isFalse();
  }

  @Test
  void aRoleInTheProvinceReachesEverything() {
    Scope scope =
        RoleInUnit.scope(
            List.of(held(Role.EXAM_MANAGER, UnitKind.PROVINCE, "/p/")), Capability.SITTING_MANAGE);
    assertThat(scope.all()).isTrue();
  }

  @Test
  void onlyRolesThatGiveTheCapabilityCount() {
    Scope scope =
        RoleInUnit.scope(
            List.of(
                held(Role.PUPIL, UnitKind.CLASS, "/p/s1/a/"),
                held(Role.INVIGILATOR, UnitKind.SCHOOL, "/p/s2/")),
            Capability.SITTING_INVIGILATE);
    assertThat(scope.paths()).containsExactly("/p/s2/");
  }

  @Test
  void aSubtreeWithinAnotherIsNotNamedTwice() {
    Scope scope =
        RoleInUnit.scope(
            List.of(
                held(Role.TEACHER, UnitKind.CLASS, "/p/s1/a/"),
                held(Role.SUBJECT_GROUP_HEAD, UnitKind.SCHOOL, "/p/s1/"),
                held(Role.TEACHER, UnitKind.CLASS, "/p/s2/b/")),
            Capability.RESULT_READ);
    assertThat(scope.paths()).containsExactly("/p/s1/", "/p/s2/b/");
  }

  private static RoleInUnit held(Role role, UnitKind kind, String path) {
    return new RoleInUnit(role, new UUID(0, path.hashCode()), "unit", kind, path);
  }
}
