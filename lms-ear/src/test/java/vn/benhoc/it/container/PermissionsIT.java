package vn.benhoc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.people.boundary.PeopleDirectory;
import vn.benhoc.people.boundary.Permissions;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.UnitRow;
import vn.benhoc.platform.problem.RefusedException;

/** Who may do what, where. */
@ContainerTest
class PermissionsIT {

  @Inject private Caller caller;
  @Inject private Permissions permissions;
  @Inject private PeopleDirectory directory;
  @Inject private Roster roster;

  @Test
  void nobodyMayDoNothing() {
    for (Capability capability : Capability.values()) {
      assertThatRefused("not-signed-in", () -> permissions.requireAnywhere(capability));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Capability.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SIT"})
  void aPupilMayOnlySit(Capability capability) {
    become("hocsinh01");
    assertThatRefused("forbidden", () -> permissions.requireAnywhere(capability));
  }

  @Test
  void aPupilMaySit() {
    become("hocsinh01");
    assertThat(permissions.hasAnywhere(Capability.SIT)).isTrue();
  }

  @Test
  void whoSeesPeopleSeesThoseOfTheirUnitsOnly() {
    become("quantri");
    int all = directory.units(null, null).size();
    become("giaovien1");
    assertThat(directory.units(null, null)).hasSizeBetween(1, all - 1);
    for (UnitRow row : directory.units(null, null)) {
      assertThat(permissions.has(Capability.PEOPLE_READ, row.unit().id())).isTrue();
    }
  }

  @Test
  void theProvinceAdministratorManagesEveryUnit() {
    become("quantri");
    for (UnitRow row : directory.units(null, null)) {
      assertThat(permissions.has(Capability.PEOPLE_MANAGE, row.unit().id())).isTrue();
    }
  }

  private void become(String username) {
    caller.become(roster.personOf(username).orElseThrow());
  }

  private static void assertThatRefused(String code, ThrowingCallable call) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(call)
        .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
  }
}
