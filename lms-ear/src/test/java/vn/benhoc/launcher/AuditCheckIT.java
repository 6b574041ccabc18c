package vn.benhoc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * The trail of a running product, tampered with as only the owner of the database can: in a
 * transaction that is given up afterwards.
 */
@SystemTest
class AuditCheckIT {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private Connection database;

  @BeforeEach
  void makeSomeEntries(Installation installation) throws Exception {
    for (int entries = 0; entries < 5; entries++) {
      installation.as("khaothi").delete("session").expect(200);
    }
    database = installation.database().connect();
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (check().last().place() < 5 && Instant.now().isBefore(end)) {
      database.rollback();
      Thread.sleep(200);
    }
    assertThat(check().last().place()).isGreaterThanOrEqualTo(5);
    database.rollback();
  }

  @AfterEach
  void putEverythingBack() throws SQLException {
    database.rollback();
    database.close();
  }

  private AuditCheck.Report check() throws SQLException {
    return new AuditCheck(database, List.of()).run();
  }

  private AuditCheck.Report check(AuditCheck.Kept... kept) throws SQLException {
    return new AuditCheck(database, List.of(kept)).run();
  }

  private void tamper(String statement) throws SQLException {
    database.setAutoCommit(false);
    try (Statement tampering = database.createStatement()) {
      assertThat(tampering.executeUpdate(statement)).isPositive();
    }
  }

  private String hashAt(long place) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery("select hash from platform_audit where place = " + place)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  @Test
  void aTrailThatNobodyTouchedIsIntact() throws Exception {
    AuditCheck.Report report = check();
    assertThat(report.findings()).isEmpty();
    assertThat(report.wrong()).isZero();
    assertThat(report.right()).isEqualTo(report.last().place());
    assertThat(report.last().hash()).isEqualTo(hashAt(report.last().place()));
  }

  @Test
  void everyAlteredEntryIsFoundAndTheOthersAreRight() throws Exception {
    tamper("update platform_audit set action = 'nothing.happened' where place = 2");
    tamper("update platform_audit set at = at + interval 1 second where place = 4");
    AuditCheck.Report report = check();
    assertThat(report.findings())
        .hasSize(2)
        .anySatisfy(one -> assertThat(one).contains("place 2 (").endsWith("was altered."))
        .anySatisfy(one -> assertThat(one).contains("place 4 ("));
    assertThat(report.right()).isEqualTo(report.last().place() - 2);
  }

  @Test
  void aHashThatWasReplacedShowsThereAndAtTheNext() throws Exception {
    tamper("update platform_audit set hash = repeat('a', 64) where place = 3");
    assertThat(check().findings()).hasSize(2).first().asString().contains("place 3 (");
  }

  @Test
  void missingEntriesAreCountedOneByOne() throws Exception {
    tamper("delete from platform_audit where place in (2, 3)");
    AuditCheck.Report report = check();
    assertThat(report.findings()).containsExactly("The entries at places 2 to 3 are missing.");
    assertThat(report.wrong()).isEqualTo(2);
  }

  @Test
  void aTailCutOffIsMissed() throws Exception {
    long last = check().last().place();
    tamper("delete from platform_audit where place > " + (last - 2));
    AuditCheck.Report report = check();
    assertThat(report.findings())
        .containsExactly(
            "The end of the trail is missing: places %d to %d.".formatted(last - 1, last));
    assertThat(report.wrong()).isEqualTo(2);
  }

  @Test
  void whoCutsTheTailAndMovesTheHeadIsFoundByTheHashThatWasKept() throws Exception {
    AuditCheck.Kept last = check().last();
    long cut = last.place() - 2;
    tamper("delete from platform_audit where place > " + cut);
    tamper("update platform_audit_head set place = %d, hash = '%s'".formatted(cut, hashAt(cut)));
    assertThat(check().findings()).isEmpty();
    assertThat(check(last).findings())
        .containsExactly(
            "The entry at place %d, whose hash was kept, is missing.".formatted(last.place()));
  }

  @Test
  void everyKeptLinkIsHeldAgainstTheTrailAndItIsToldWhichAreOnIt() throws Exception {
    AuditCheck.Kept whole = new AuditCheck.Kept(4, hashAt(4));
    AuditCheck.Kept beginning = new AuditCheck.Kept(2, hashAt(2).substring(0, 16));
    AuditCheck.Kept other = new AuditCheck.Kept(3, "0".repeat(16));
    assertThat(check(whole, beginning).findings()).isEmpty();
    AuditCheck.Report report = check(whole, beginning, other);
    assertThat(report.held()).containsExactly(beginning, whole);
    assertThat(report.findings())
        .containsExactly("The entry at place 3 has another hash than was kept.");
  }

  @Test
  void aNoteOrAnActThatWasAlteredOrIsMissingIsNamed(Installation installation) throws Exception {
    Exams exams = new Exams(installation.as("khaothi"));
    JsonNode paper = exams.drawPaper("TOAN", 1, "shuffled");
    String sitting = exams.openSitting(paper, List.of("12A2"), Duration.ofMinutes(30), 50);
    String note = noteOn(installation, sitting, "Thí sinh bị ốm, \"xin ra ngoài\" – 5′");
    String back = noteOn(installation, sitting, "ghi nhầm");
    installation
        .as("khaothi")
        .delete("sittings/%s/invigilation/incidents/%s".formatted(sitting, back))
        .expect(204);
    String act = paused(installation, sitting);
    assertThat(check().findings()).isEmpty();
    database.rollback();

    tamper("update exam_incident set note = 'Không có gì' where id = '" + note + "'");
    tamper("update exam_desk_act set millis = millis + 60000 where id = '" + act + "'");
    tamper("update exam_incident set undone_at = null where id = '" + back + "'");
    assertThat(check().findings())
        .containsExactlyInAnyOrder(
            "The note %s was altered.".formatted(note),
            "The act %s was altered.".formatted(act),
            "Whether the note %s was taken back is not what the trail says.".formatted(back));
    database.rollback();

    tamper("delete from exam_incident where id = '" + note + "'");
    tamper("update exam_desk_act set id = uuid() where id = '" + act + "'");
    assertThat(check().findings())
        .hasSize(3)
        .contains(
            "The note %s is missing.".formatted(note), "The act %s is missing.".formatted(act))
        .anySatisfy(one -> assertThat(one).endsWith("is not on the trail."));
  }

  private static String noteOn(Installation installation, String sitting, String words) {
    ObjectNode note =
        Api.JSON
            .createObjectNode()
            .put("requestId", UUID.randomUUID().toString())
            .put("note", words);
    String incidents = "sittings/%s/invigilation/incidents".formatted(sitting);
    return installation.as("khaothi").post(incidents, note).expect(200).json().path("id").asText();
  }

  /** A pause of ten minutes at most for all of a sitting. */
  private static String paused(Installation installation, String sitting) {
    String id = UUID.randomUUID().toString();
    ObjectNode act =
        Api.JSON
            .createObjectNode()
            .put("requestId", id)
            .put("kind", "pause")
            .put("minutes", 10)
            .put("reason", "mất điện");
    String acts = "sittings/%s/invigilation/acts".formatted(sitting);
    installation.as("khaothi").post(acts, act).expect(200);
    return id;
  }
}
