package vn.benhoc.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Checks the audit trail of a database: that of {@code LMS_DB_URL}, or the embedded one of a data
 * folder ({@code -Dlms.data}), whether the product runs ({@code -Dlms.db.port}) or not. Held
 * against it is where the server of that folder last saw it end, and what else was kept. Ends with
 * 0 if nothing is altered or missing, with 1 if something is, with 2 if it can't be read.
 */
public final class AuditCommand {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private AuditCommand() {}

  public static void main(String[] arguments) {
    try {
      System.exit(run(System.getProperties(), System.getenv()) ? 0 : 1);
    } catch (StartProblem problem) {
      OUT.println(problem.getMessage());
      System.exit(2);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      System.exit(130);
    } catch (IOException | SQLException failure) {
      OUT.println("The audit trail can't be read: " + failure.getMessage());
      System.exit(2);
    }
  }

  private static boolean run(Properties properties, Map<String, String> environment)
      throws IOException, InterruptedException, SQLException {
    Settings settings = Settings.from(properties, environment);
    List<AuditCheck.Kept> kept = // before the trail is read, which goes on growing
        Stream.concat(
                AuditCheck.Kept.allOf(properties.getProperty("kept", "")).stream(),
                KeptEnds.in(settings.data()).stream())
            .distinct()
            .toList();
    if (settings.external().given()) {
      try (Connection connection = settings.external().connect()) {
        return isIntact(kept, new AuditCheck(connection, kept).run());
      }
    }
    try (DatabaseAtHand database = DatabaseAtHand.open(settings, OUT::println)) {
      return isIntact(kept, new AuditCheck(database.connection(), kept).run());
    }
  }

  private static boolean isIntact(List<AuditCheck.Kept> kept, AuditCheck.Report report) {
    report.findings().forEach(OUT::println);
    if (report.wrong() > report.findings().size()) {
      OUT.println("Altered or missing altogether: " + report.wrong() + ".");
    }
    OUT.printf(
        "%d entries are what they were, %d altered or missing, %d not chained yet.%n",
        report.right(), report.wrong(), report.waiting());
    tellKept(kept, report.held());
    if (report.wrong() == 0 && report.last().place() > 0) {
      OUT.printf(
          "Write down where the trail ends now, and check it next time by -Dkept=%d:%s%n",
          report.last().place(), report.last().hash());
    }
    return report.wrong() == 0;
  }

  /** Without a kept head nobody sees that the end was cut off together with the chain's own. */
  private static void tellKept(List<AuditCheck.Kept> kept, List<AuditCheck.Kept> held) {
    if (kept.isEmpty()) {
      OUT.println(
          "No kept head was held against it (-Dkept=…): entries cut off its end together with the"
              + " head of the chain would not show.");
      return;
    }
    for (AuditCheck.Kept one : kept) {
      OUT.printf(
          "Kept head %d:%s: %s%n",
          one.place(),
          one.hash(),
          held.contains(one) ? "on the trail as it was written down." : "NOT on the trail.");
    }
  }
}
