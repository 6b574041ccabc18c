package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/** The command that checks the trail, as a process of its own: what it says and ends with. */
@SystemTest
class AuditCommandIT {

  /** The trail, and what it is held against. */
  private static final List<String> TRAIL =
      List.of("platform_audit", "platform_audit_head", "exam_incident", "exam_desk_act");

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  @TempDir private Path work;
  private Installation installation;
  private long last;
  private String lastHash = "";
  private String cutTo = "";

  private record Ended(int code, String said) {}

  @BeforeEach
  void somethingIsOnTheTrail(Installation installation) throws Exception {
    this.installation = installation;
    for (int entries = 0; entries < 3; entries++) {
      installation.as("khaothi").delete("session").expect(200);
    }
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    try (Connection database = installation.connection()) {
      while (number(database, "select count(*) from platform_audit where place is null") > 0) {
        assertThat(System.nanoTime()).as("the trail is chained").isLessThan(end);
        Thread.sleep(100);
      }
      last = number(database, "select max(place) from platform_audit");
    }
    assertThat(last).isGreaterThanOrEqualTo(3);
  }

  private Ended check(Path data, int port) throws Exception {
    return check(data, port, "");
  }

  private Ended check(Path data, int port, String kept) throws Exception {
    Path said = work.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlms.data=" + data,
                "-Dlms.db.port=" + port,
                "-Dkept=" + kept,
                AuditCommand.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int code = process.waitFor();
    return new Ended(code, Files.readString(said, StandardCharsets.UTF_8));
  }

  private Ended checkRunning() throws Exception {
    return check(installation.settings().data(), installation.settings().databasePort());
  }

  private static long number(Connection database, String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void change(Connection database, String statement) throws SQLException {
    try (Statement change = database.createStatement()) {
      assertThat(change.executeUpdate(statement)).isEqualTo(1);
    }
  }

  @Test
  void theTrailOfARunningServerIsCheckedBesideIt() throws Exception {
    Ended intact = checkRunning();
    assertThat(intact.said()).contains("0 altered or missing", "-Dkept=");
    assertThat(intact.said())
        .as("what the server kept in its folder")
        .containsPattern("Kept head [0-9]+:[0-9a-f]{64}: on the trail as it was written down");
    assertThat(intact.code()).isZero();
    try (Connection database = installation.connection()) {
      change(
          database, "update platform_audit set action = concat(action, '?') where place = " + last);
      try {
        Ended altered = checkRunning();
        assertThat(altered.said()).contains("The entry at place " + last + " (", "was altered.");
        assertThat(altered.code()).isEqualTo(1);
      } finally {
        change(
            database,
            "update platform_audit set action = left(action, char_length(action) - 1) where place = "
                + last);
      }
    }
    assertThat(checkRunning().code()).isZero();
  }

  @Test
  void theTrailOfAStoppedServerIsCheckedToo() throws Exception {
    Path data = work.resolve("data");
    withDatabase(data, this::copyTrail);
    Ended intact = check(data, 1);
    assertThat(intact.said()).contains(last + " entries are what they were, 0 altered or missing");
    assertThat(intact.code()).isZero();
    assertThat(data.resolve("running")).doesNotExist();

    withDatabase(data, this::cutLast);
    Ended cut = check(data, 1);
    assertThat(cut.said()).contains("No kept head was held against it (-Dkept=…)");
    assertThat(cut.code()).isZero();
    String kept = last + ":" + lastHash.substring(0, 16);
    Ended found = check(data, 1, kept + "," + (last - 1) + ":" + cutTo);
    assertThat(found.said())
        .contains("Kept head " + kept + ": NOT on the trail.")
        .contains("Kept head " + (last - 1) + ":" + cutTo + ": on the trail as it was written down")
        .contains("The entry at place " + last + ", whose hash was kept, is missing.");
    assertThat(found.code()).isEqualTo(1);

    Files.writeString(data.resolve("audit-end"), last + ":" + lastHash + "\n");
    Ended byItself = check(data, 1);
    assertThat(byItself.said())
        .contains("The entry at place " + last + ", whose hash was kept, is missing.");
    assertThat(byItself.code()).isEqualTo(1);
    Files.delete(data.resolve("audit-end"));

    withDatabase(data, copy -> change(copy, "delete from platform_audit where place = 2"));
    Ended missing = check(data, 1);
    assertThat(missing.said()).contains("The entry at place 2 is missing.");
    assertThat(missing.code()).isEqualTo(1);
  }

  @Test
  void aDatabaseThatRunsElsewhereIsAskedForAndLeftAlone() throws Exception {
    Path data = Files.createDirectories(work.resolve("data"));
    int port = freePort();
    Duration limit = installation.settings().startLimit();
    try (Database database = Database.start(new Database.Place(data, port, limit), process -> {})) {
      try (Connection connection = database.access().connect()) {
        copyTrail(connection);
      }
      RunRecord.take(data, said -> {}).add("database", database.process());
      Ended elsewhere = check(data, 1);
      assertThat(elsewhere.said()).contains("-Dlms.db.port=…");
      assertThat(elsewhere.code()).isEqualTo(2);
      assertThat(database.process().isAlive()).isTrue();
      assertThat(check(data, port).code()).isZero();
    }
  }

  @Test
  void whereThereIsNothingToReadItSaysSo() throws Exception {
    Ended nothing = check(work, 1);
    assertThat(nothing.said()).contains("There is no database in " + work);
    assertThat(nothing.code()).isEqualTo(2);
  }

  private interface Deed {
    void of(Connection database) throws SQLException;
  }

  /** Runs a database from the folder as long as the deed takes. */
  private void withDatabase(Path data, Deed deed) throws Exception {
    Files.createDirectories(data);
    int port = freePort();
    try (Database database =
            Database.start(
                new Database.Place(data, port, installation.settings().startLimit()),
                process -> {});
        Connection connection = database.access().connect()) {
      deed.of(connection);
    }
  }

  private static int freePort() throws IOException {
    try (var any = new java.net.ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  /** Cuts the last entry off and moves the head, as only who knows the chain does. */
  private void cutLast(Connection copy) throws SQLException {
    lastHash = text(copy, "select hash from platform_audit where place = " + last);
    cutTo = text(copy, "select hash from platform_audit where place = " + (last - 1));
    change(copy, "delete from platform_audit where place = " + last);
    change(copy, "update platform_audit_head set place = place - 1, hash = '%s'".formatted(cutTo));
  }

  private static String text(Connection database, String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private void copyTrail(Connection copy) throws SQLException {
    try (Connection original = installation.connection();
        Statement alone = copy.createStatement()) {
      alone.execute("set foreign_key_checks = 0"); // what these refer to is not copied
      for (String table : TRAIL) {
        copyTable(original, copy, table);
      }
    }
  }

  private static void copyTable(Connection from, Connection to, String table) throws SQLException {
    try (Statement read = from.createStatement();
        Statement make = to.createStatement()) {
      try (ResultSet made = read.executeQuery("show create table " + table)) {
        made.next();
        make.execute(made.getString(2));
      }
      try (ResultSet rows = read.executeQuery("select * from " + table)) {
        List<String> places = new ArrayList<>();
        for (int column = 0; column < rows.getMetaData().getColumnCount(); column++) {
          places.add("?");
        }
        String insert = "insert into %s values (%s)".formatted(table, String.join(", ", places));
        try (PreparedStatement add = to.prepareStatement(insert)) {
          while (rows.next()) {
            for (int column = 1; column <= places.size(); column++) {
              add.setObject(column, rows.getObject(column));
            }
            add.addBatch();
          }
          add.executeBatch();
        }
      }
    }
  }
}
