package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import vn.benhoc.it.harness.Installation;

/** The end of the audit trail before a start of the server, which logs it when it starts. */
public final class LoggedEnd {

  private static final Pattern LOGGED = Pattern.compile("audit\\.head kept=([0-9]+:[0-9a-f]{64})");
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final int SOME = 5;

  private final Installation installation;
  private final AuditCheck.Kept last;

  private LoggedEnd(Installation installation, AuditCheck.Kept last) {
    this.installation = installation;
    this.last = last;
  }

  /** The end as it is now, once some entries are chained. */
  public static LoggedEnd before(Installation installation)
      throws SQLException, InterruptedException {
    long limit = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (check(installation, List.of()).last().place() < SOME) {
      assertThat(System.nanoTime()).as("some entries are chained").isLessThan(limit);
      Thread.sleep(100);
    }
    return new LoggedEnd(installation, check(installation, List.of()).last());
  }

  private static AuditCheck.Report check(Installation installation, List<AuditCheck.Kept> kept)
      throws SQLException {
    try (Connection database = installation.database().connect()) {
      return new AuditCheck(database, kept).run();
    }
  }

  /** What the server that was started since then logged is that end or a later one, and held. */
  public void assertIsLogged() throws IOException, SQLException {
    AuditCheck.Kept logged = lastLogged();
    assertThat(logged.place()).isGreaterThanOrEqualTo(last.place());
    assertThat(check(installation, List.of(logged)).held()).containsExactly(logged);
  }

  /** What the server's log last said of the end of the trail. */
  private AuditCheck.Kept lastLogged() throws IOException {
    Path log = installation.settings().data().resolve("domains/benhoc/logs/server.log");
    return LOGGED
        .matcher(Files.readString(log))
        .results()
        .flatMap(found -> AuditCheck.Kept.allOf(found.group(1)).stream())
        .reduce((before, after) -> after)
        .orElseThrow();
  }
}
