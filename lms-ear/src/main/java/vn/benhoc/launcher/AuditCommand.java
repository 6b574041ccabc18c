package vn.benhoc.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Checks the audit trail of a database: that of {@code LMS_DB_URL}, or the embedded one of a
 * running product ({@code -Dlms.data}, {@code -Dlms.db.port}). Ends with 0 if nothing is altered or
 * missing.
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
    } catch (IOException | SQLException failure) {
      OUT.println("The audit trail can't be read: " + failure.getMessage());
      System.exit(2);
    }
  }

  private static boolean run(Properties properties, Map<String, String> environment)
      throws IOException, SQLException {
    String kept = properties.getProperty("kept", "");
    AuditCheck.Kept written = kept.isBlank() ? null : AuditCheck.Kept.of(kept);
    try (Connection connection = access(Settings.from(properties, environment)).connect()) {
      return isIntact(new AuditCheck(connection, written).run());
    }
  }

  private static DatabaseAccess access(Settings settings) throws IOException {
    if (settings.external().given()) {
      return settings.external();
    }
    Path secret = settings.data().resolve("database.secret");
    if (!Files.isRegularFile(secret)) {
      throw new StartProblem(
          "There is no database in " + settings.data() + "; say where it is by -Dlms.data=….");
    }
    String password = Files.readString(secret, StandardCharsets.US_ASCII).strip();
    return Database.access(settings.databasePort(), password);
  }

  private static boolean isIntact(AuditCheck.Report report) {
    report.findings().forEach(OUT::println);
    if (report.wrong() > report.findings().size()) {
      OUT.println("Altered or missing altogether: " + report.wrong() + ".");
    }
    OUT.printf(
        "%d entries are what they were, %d altered or missing, %d not chained yet.%n",
        report.right(), report.wrong(), report.waiting());
    if (report.wrong() == 0 && report.last().place() > 0) {
      OUT.printf(
          "Write down where the trail ends now, and check it next time by -Dkept=%d:%s%n",
          report.last().place(), report.last().hash());
    }
    return report.wrong() == 0;
  }
}
