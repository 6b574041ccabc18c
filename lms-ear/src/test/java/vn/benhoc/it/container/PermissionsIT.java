package vn.benhoc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.it.inside.BoundaryCall;
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
  @Inject private BoundaryCall boundary;

  @Test
  void nobodyMayDoNothing() {
    for (Capability capability : Capability.values()) {
      assertThatRefused("not-signed-in", () -> require(capability));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Capability.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SIT"})
  void aPupilMayOnlySit(Capability capability) {
    become("hocsinh01");
    assertThatRefused("forbidden", () -> require(capability));
  }

  @Test
  void aPupilMaySit() {
    become("hocsinh01");
    assertThat(boundary.ask(() -> permissions.hasAnywhere(Capability.SIT))).isTrue();
  }

  @Test
  void whoSeesPeopleSeesThoseOfTheirUnitsOnly() {
    become("quantri");
    int all = directory.units(null, null).size();
    become("giaovien1");
    assertThat(directory.units(null, null)).hasSizeBetween(1, all - 1);
    for (UnitRow row : directory.units(null, null)) {
      assertThat(has(Capability.PEOPLE_READ, row)).isTrue();
    }
  }

  @Test
  void theProvinceAdministratorManagesEveryUnit() {
    become("quantri");
    for (UnitRow row : directory.units(null, null)) {
      assertThat(has(Capability.PEOPLE_MANAGE, row)).isTrue();
    }
  }

  private void require(Capability capability) {
    boundary.run(() -> permissions.requireAnywhere(capability));
  }

  private boolean has(Capability capability, UnitRow row) {
    return boundary.ask(() -> permissions.has(capability, row.unit().id()));
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
