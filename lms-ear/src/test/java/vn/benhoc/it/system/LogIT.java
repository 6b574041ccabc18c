package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** What the server's log says can be read by a program. */
@SystemTest
class LogIT {

  private static final String EVENT = "[a-z-]+\\.[a-z-]+( [a-zA-Z]+=\\S*)*";

  @Test
  void everyLineIsAnObjectAndOursNameTheirEvent(Installation installation) throws IOException {
    Path log = installation.settings().data().resolve("domains/benhoc/logs/server.log");
    String written = Files.readString(log);
    String whole = written.substring(0, written.lastIndexOf('\n') + 1);
    List<JsonNode> lines = whole.lines().filter(line -> !line.isBlank()).map(LogIT::json).toList();
    assertThat(lines).isNotEmpty();
    assertThat(lines).allSatisfy(line -> assertThat(line.path("Timestamp").asText()).isNotEmpty());
    assertThat(lines)
        .filteredOn(line -> line.path("LoggerName").asText().startsWith("vn.benhoc."))
        // The server speaks in the name of each entity that it has prepared.
        .filteredOn(line -> !line.path("LoggerName").asText().contains(".entity."))
        .filteredOn(line -> line.path("LogMessage").isTextual())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.path("LogMessage").asText()).matches(EVENT));
  }

  private static JsonNode json(String line) {
    try {
      return Api.JSON.readTree(line);
    } catch (IOException broken) {
      throw new AssertionError("not JSON: " + line, broken);
    }
  }
}
