package vn.benhoc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.benhoc.people.boundary.Caller;
import vn.benhoc.people.boundary.OpenSession;
import vn.benhoc.people.boundary.Roster;
import vn.benhoc.people.boundary.Sessions;
import vn.benhoc.platform.problem.RefusedException;

/** Signing in and out against the real rows. */
@ContainerTest
class SessionsIT {

  private static final String PASSWORD = "BenHoc-2026";

  @Inject private Caller caller;
  @Inject private Sessions sessions;
  @Inject private Roster roster;

  @Test
  void aSessionIsResumedByItsToken() {
    caller.callsFrom("192.0.2.1");
    String token = sessions.signIn("hocsinh02", PASSWORD);
    assertThat(sessions.resume(token))
        .map(OpenSession::personId)
        .isEqualTo(roster.personOf("hocsinh02"));
  }

  @Test
  void aSessionIsGoneAfterSigningOut() {
    caller.callsFrom("192.0.2.1");
    String token = sessions.signIn("hocsinh03", PASSWORD);
    sessions.signOut(token);
    assertThat(sessions.resume(token)).isEmpty();
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountAreRefusedAlike() {
    caller.callsFrom("192.0.2.2");
    for (String username : new String[] {"hocsinh04", "nobody"}) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> sessions.signIn(username, "wrong-password"))
          .satisfies(
              refused -> assertThat(refused.refusal().code()).isEqualTo("wrong-credentials"));
    }
  }
}
