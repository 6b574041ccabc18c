package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a start is told to deploy, in a domain that no server ever started from. */
@Tag("system")
@Timeout(120)
class DomainIT {

  private final Path work = Path.of(System.getProperty("lms.it.work"), "domain");
  private Settings settings;

  @BeforeEach
  void chooseSettings() throws IOException {
    Trees.delete(work);
    Path archive = Files.writeString(Files.createDirectories(work).resolve("ben-hoc.ear"), "ear");
    Properties chosen = new Properties();
    chosen.setProperty("payara.home", System.getProperty("payara.home"));
    chosen.setProperty("lms.ear", archive.toString());
    chosen.setProperty("lms.data", work.resolve("data").toString());
    settings = Settings.from(chosen, Map.of());
  }

  private String deployment() throws IOException {
    return Files.readString(work.resolve("data/domains/deploy.asadmin"));
  }

  /** As the server does once it has deployed. */
  private void noteApplication() throws IOException {
    Path file = work.resolve("data/domains/benhoc/config/domain.xml");
    String noted =
        Files.readString(file)
            .replaceFirst("</server>", "<application-ref ref=\"ben-hoc\"></application-ref>$0");
    Files.writeString(file, noted);
  }

  @Test
  void aServerThatWasKilledBeforeItNotedTheApplicationIsToldToDeployItAgain() throws Exception {
    Domain.prepare(settings);
    String first = deployment();
    assertThat(first).startsWith("deploy ").contains("ben-hoc.ear");
    Domain.prepare(settings);
    assertThat(deployment()).isEqualTo(first);
  }

  @Test
  void anApplicationThatTheDomainHasIsNotDeployedTwice() throws Exception {
    Domain.prepare(settings);
    noteApplication();
    Domain.prepare(settings);
    assertThat(deployment()).isEmpty();
  }

  @Test
  void aBareDomainDeploysNothingHoweverOftenItStarts() throws Exception {
    Domain.bare(settings);
    assertThat(deployment()).isEmpty();
    Domain.bare(settings);
    assertThat(deployment()).isEmpty();
  }
}
