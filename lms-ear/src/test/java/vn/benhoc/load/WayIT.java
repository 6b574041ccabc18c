package vn.benhoc.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.benhoc.load.Way.Wish;

/** How a province is laid within a limit of open files, and the proxy it may go by. */
@Tag("system")
class WayIT {

  private static final Path DELIVERED = Path.of("../docker/nginx");
  private static final OpenFiles FEW = new OpenFiles(20_000);
  private static final OpenFiles MANY = new OpenFiles(100_000);
  private static final ProxyConfiguration.Here HERE =
      new ProxyConfiguration.Here(9_001, 9_002, 6, 20_000);

  @Test
  void whereFilesSufficeEverythingGoesStraightFromOneProcess() {
    assertThat(Way.of(32_152, 32_152, 0, Wish.AUTO, MANY)).isEqualTo(new Way(false, 1, 32_152));
    assertThat(Way.of(2_000, 0, 0, Wish.AUTO, FEW)).isEqualTo(new Way(false, 1, 0));
  }

  @Test
  void whereTheyDoNotTheProxyAndSeveralProcessesAreTaken() {
    assertThat(Way.of(32_152, 0, 0, Wish.AUTO, FEW)).isEqualTo(new Way(true, 2, 0));
  }

  @Test
  void theServerHoldsSocketsItselfSoThereAreFewerOfThem() {
    Way way = Way.of(32_152, 32_152, 0, Wish.AUTO, FEW);
    assertThat(way.sockets()).isBetween(14_000, FEW.connections() - 3_000);
    assertThat(way.processes()).isEqualTo(3);
  }

  @Test
  void withoutTheProxyTooManyAreRefused() {
    assertThatThrownBy(() -> Way.of(32_152, 0, 0, Wish.NEVER, FEW))
        .hasMessageContaining("32152 connections");
  }

  @Test
  void partsHaveEveryCandidateAndSocketOnce() {
    Part all =
        new Part(
            URI.create("http://127.0.0.1:9001/"),
            "crowd",
            "sitting",
            0,
            1_001,
            new Part.Hearing(500, true),
            new Part.Course(1, 2, 430, 3));
    List<Part> parts = all.shared(3);
    assertThat(parts).extracting(Part::first).containsExactly(0, 333, 667);
    assertThat(parts).extracting(Part::end).containsExactly(333, 667, 1_001);
    assertThat(parts.stream().mapToInt(part -> part.hearing().sockets()).sum()).isEqualTo(500);
    assertThat(parts.stream().mapToDouble(part -> part.course().savesPerSecond()).sum())
        .isBetween(429.999, 430.001);
    assertThat(parts).allSatisfy(part -> assertThat(Part.read(part.json())).isEqualTo(part));
  }

  @Test
  void theDeliveredProxyStandsBeforeThisServer() throws IOException {
    String site =
        ProxyConfiguration.site(
            Files.readString(DELIVERED.resolve("templates/default.conf.template")), HERE);
    assertThat(site)
        .contains("server 127.0.0.1:9002;", "listen 127.0.0.1:9001 reuseport;", "location /ws/")
        .contains(
            "X-Forwarded-For   $remote_addr;", "keepalive_timeout 120s;", "proxy_bind $source;")
        .contains("keepalive 170;")
        .doesNotContain("ssl", "${");
    assertThat(ProxyConfiguration.main(Files.readString(DELIVERED.resolve("nginx.conf")), HERE))
        .contains("worker_processes 6;", "worker_rlimit_nofile 20000;", "keepalive_timeout 300s;")
        .doesNotContain("/var/log", "/run/");
  }

  @Test
  void aProxyThatIsDeliveredOtherwiseIsNotTakenUnseen() {
    assertThatThrownBy(() -> ProxyConfiguration.main("worker_processes 2;", HERE))
        .hasMessageContaining("user nginx;");
  }
}
