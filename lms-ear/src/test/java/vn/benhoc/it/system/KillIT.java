package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** A server that is killed loses nothing that it had answered. */
@SystemTest
class KillIT {

  @Test
  void theSessionAndItsChangesAreThereAfterAKill(Installation installation) throws Exception {
    Api pupil = installation.as("hocsinh07");
    JsonNode language = Api.JSON.createObjectNode().put("language", "en");
    pupil.put("session/language", language).expect(200);
    Duration taken = installation.killAndRestart();
    JsonNode session = pupil.get("session").expect(200).json();
    assertThat(session.path("person").path("username").asText()).isEqualTo("hocsinh07");
    assertThat(session.path("language").asText()).isEqualTo("en");
    Figures.print("restart after kill", taken.toMillis() / 1e3, "s");
  }
}
