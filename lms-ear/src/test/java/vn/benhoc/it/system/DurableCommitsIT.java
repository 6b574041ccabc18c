package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.DatabaseOwner;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.RedLight;
import vn.benhoc.it.harness.SystemTest;
import vn.benhoc.launcher.StartProblem;

/** A database that was set not to write each commit to its disk keeps no receipt's promise. */
@SystemTest
class DurableCommitsIT {

  private static final String UNSAFE = "innodb_flush_log_at_trx_commit = 2";
  private static final String SAFE = "innodb_flush_log_at_trx_commit = 1";

  @Test
  void itTurnsTheLightRedAndNoServerStartsOnIt(Installation installation) throws Exception {
    try (DatabaseOwner owner = DatabaseOwner.of(installation)) {
      try {
        RedLight light = new RedLight(installation.as("khaothi"));
        owner.set(UNSAFE);
        assertThat(light.awaitReason("unsafe")).isEqualTo(1);
        owner.set(SAFE);
        light.awaitNoReason("unsafe");

        owner.set(UNSAFE);
        assertThatThrownBy(installation::stopAndRestart).isInstanceOf(StartProblem.class);
        Path output = installation.settings().data().resolve("server.out");
        assertThat(Files.readString(output)).contains("not on its disk at once (" + UNSAFE + ")");
      } finally {
        owner.set(SAFE);
      }
      installation.stopAndRestart();
    }
    assertThat(new RedLight(installation.as("khaothi")).reasons()).doesNotContainKey("unsafe");
  }
}
