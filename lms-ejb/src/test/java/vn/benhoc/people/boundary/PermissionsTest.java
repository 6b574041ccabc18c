package vn.benhoc.people.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.control.Grants;
import vn.benhoc.people.control.Units;
import vn.benhoc.platform.audit.Actor;
import vn.benhoc.platform.problem.RefusedException;

class PermissionsTest {

  private static final UUID PERSON = new UUID(1, 1);
  private static final UUID OWN_CLASS = new UUID(2, 1);
  private static final UUID OTHER_CLASS = new UUID(2, 2);
  private static final UUID NO_UNIT = new UUID(2, 3);

  private final Caller caller = new Caller(new Actor());
  private boolean mustChange;
  private final Permissions permissions =
      new Permissions(
          caller,
          new Grants() {
            @Override
            public Scope scope(Capability capability) {
              return capability == Capability.RESULT_READ
                  ? new Scope(false, List.of("/p/s/a/"))
                  : new Scope(false, List.of());
            }

            @Override
            public boolean mustChangePassword() {
              return mustChange;
            }
          },
          new Units() {
            private final Map<UUID, String> paths =
                Map.of(OWN_CLASS, "/p/s/a/", OTHER_CLASS, "/p/s/b/");

            @Override
            public Optional<UnitRef> find(UUID id) {
              return Optional.ofNullable(paths.get(id))
                  .map(path -> new UnitRef(id, UnitKind.CLASS, "A", "A", null, path, null, 12));
            }
          });

  @Test
  void letHoldersPassInTheirUnit() {
    caller.become(PERSON);
    permissions.require(Capability.RESULT_READ, OWN_CLASS);
    permissions.requireAnywhere(Capability.RESULT_READ);
    assertThat(permissions.has(Capability.RESULT_READ, OWN_CLASS)).isTrue();
  }

  @Test
  void refuseHoldersElsewhere() {
    caller.become(PERSON);
    refused(
        () -> permissions.require(Capability.RESULT_READ, OTHER_CLASS), PeopleRefusal.FORBIDDEN);
    refused(
        () -> permissions.require(Capability.RESULT_READ, List.of(OWN_CLASS, OTHER_CLASS)),
        PeopleRefusal.FORBIDDEN);
  }

  @Test
  void tellWhichOfSeveralUnitsAreTheHoldersOwn() {
    caller.become(PERSON);
    assertThat(permissions.requireSome(Capability.RESULT_READ, List.of(OTHER_CLASS, OWN_CLASS)))
        .containsExactly(OWN_CLASS);
    refused(
        () -> permissions.requireSome(Capability.RESULT_READ, List.of(OTHER_CLASS)),
        PeopleRefusal.FORBIDDEN);
    refused(
        () -> permissions.requireSome(Capability.SIT, List.of(NO_UNIT)), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void refuseWhoHoldsTheCapabilityNowhereWithoutLookingForTheUnit() {
    caller.become(PERSON);
    refused(() -> permissions.require(Capability.SIT, NO_UNIT), PeopleRefusal.FORBIDDEN);
    refused(() -> permissions.requireAnywhere(Capability.SIT), PeopleRefusal.FORBIDDEN);
  }

  @Test
  void sayThatAUnitDoesNotExist() {
    caller.become(PERSON);
    refused(
        () -> permissions.require(Capability.RESULT_READ, NO_UNIT), PeopleRefusal.UNIT_NOT_FOUND);
  }

  @Test
  void askTheAnonymousToSignIn() {
    refused(
        () -> permissions.require(Capability.RESULT_READ, OWN_CLASS), PeopleRefusal.NOT_SIGNED_IN);
    refused(permissions::requireSignedIn, PeopleRefusal.NOT_SIGNED_IN);
    assertThat(permissions.has(Capability.RESULT_READ, OWN_CLASS)).isFalse();
    assertThat(permissions.scope(Capability.RESULT_READ).isNowhere()).isTrue();
  }

  @Test
  void letNothingPassBeforeTheFirstPasswordWasChanged() {
    caller.become(PERSON);
    mustChange = true;
    refused(
        () -> permissions.require(Capability.RESULT_READ, OWN_CLASS),
        PeopleRefusal.PASSWORD_MUST_CHANGE);
    refused(permissions::requireSignedIn, PeopleRefusal.PASSWORD_MUST_CHANGE);
  }

  @Test
  void letTheSystemDoEverything() {
    caller.becomeSystem();
    permissions.require(Capability.PEOPLE_MANAGE, OTHER_CLASS);
    permissions.requireSignedIn();
    assertThat(permissions.scope(Capability.BANK_KEY_READ).all()).isTrue();
  }

  private static void refused(ThrowingCallable call, PeopleRefusal refusal) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
  }
}
