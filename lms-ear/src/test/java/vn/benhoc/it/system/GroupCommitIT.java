package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SavingPupil;
import vn.benhoc.it.harness.SystemTest;
import vn.benhoc.launcher.DatabaseAccess;

/** Many save at once, so that commits are shared; whatever happens then, receipts are true. */
@SystemTest
class GroupCommitIT {

  private static final int PUPILS = 16;
  private static final int KILLS = 2;
  private static final long WRITING_MILLIS = 3_000;

  /** By number; a session outlives the server. */
  private static final Map<Integer, Api> SIGNED_IN = new HashMap<>();

  @Test
  void aServerKilledWhileManySaveKeepsWhatHadAReceiptAndNothingTwice(Installation installation)
      throws Exception {
    List<SavingPupil> pupils = begin(installation, "TOAN");
    for (int i = 0; i < KILLS; i++) {
      List<Thread> threads = write(pupils);
      installation.killAndRestart();
      join(threads);
      assertThat(pupils).extracting(SavingPupil::ended).containsOnly("cut-off");
      pupils.forEach(SavingPupil::verify);
      pupils.forEach(SavingPupil::resume);
    }
    Figures.print(
        "receipts held through kills",
        pupils.stream().mapToLong(SavingPupil::receipts).sum(),
        "receipts");
    for (SavingPupil pupil : pupils) {
      assertThat(pupil.receipts()).isPositive();
      pupil.handIn();
      assertLogIsWhole(installation.database(), pupil.attempt());
    }
  }

  @Test
  void aServerStoppedInOrderWhileManySaveKeepsWhatHadAReceipt(Installation installation)
      throws Exception {
    List<SavingPupil> pupils = begin(installation, "TOAN");
    List<Thread> threads = write(pupils);
    installation.stopAndRestart();
    join(threads);
    pupils.forEach(SavingPupil::verify);
    pupils.forEach(SavingPupil::resume);
    for (SavingPupil pupil : pupils) {
      pupil.handIn();
      assertLogIsWhole(installation.database(), pupil.attempt());
    }
  }

  @Test
  void whatHadAReceiptIsInWhatTheInvigilatorCollects(Installation installation) throws Exception {
    Api invigilator = installation.as("khaothi");
    Exams exams = new Exams(invigilator);
    JsonNode paper = exams.drawPaper("VATLI", 2, "shuffled");
    String sitting = exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
    exams.refuseLate(sitting);
    List<SavingPupil> pupils = begin(installation, sitting, PUPILS);
    List<Thread> threads = write(pupils);
    String path = "sittings/" + sitting + "/candidates";
    for (JsonNode row : invigilator.get(path).expect(200).json()) {
      if (row.path("state").asText().equals("writing")) {
        assertThat(invigilator.post(path + "/" + row.path("id").asText() + "/hand-in").status())
            .isBetween(200, 204);
      }
    }
    join(threads);
    assertThat(pupils).extracting(SavingPupil::ended).containsOnly("attempt-closed");
    for (SavingPupil pupil : pupils) {
      pupil.verify();
      pupil.handIn();
      assertLogIsWhole(installation.database(), pupil.attempt());
    }
  }

  private static List<SavingPupil> begin(Installation installation, String subject) {
    Exams exams = new Exams(installation.as("khaothi"));
    JsonNode paper = exams.drawPaper(subject, 2, "shuffled");
    return begin(
        installation, exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50), PUPILS);
  }

  private static List<SavingPupil> begin(Installation installation, String sitting, int count) {
    List<SavingPupil> pupils = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Api api =
          SIGNED_IN.computeIfAbsent(i, number -> installation.as("hocsinh%02d".formatted(number)));
      pupils.add(SavingPupil.begin(api, sitting));
    }
    return pupils;
  }

  /** They write for a while, and go on. */
  private static List<Thread> write(List<SavingPupil> pupils) throws InterruptedException {
    List<Thread> threads = pupils.stream().map(Thread::new).toList();
    threads.forEach(Thread::start);
    Thread.sleep(WRITING_MILLIS);
    return threads;
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Its numbers have no gap, none of the client's comes twice, and the row knows the last one. */
  private static void assertLogIsWhole(DatabaseAccess database, String attempt)
      throws SQLException {
    String query =
        """
        select count(*) - max(e.number),
          count(*) - count(distinct e.kind, coalesce(json_value(e.payload, '$.client'), ''),
            coalesce(json_value(e.payload, '$.sequence'), '')),
          max(e.number) - max(a.last_number)
        from exam_event e join exam_attempt a on a.id = e.attempt_id where a.id = ?""";
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, attempt);
      try (ResultSet found = statement.executeQuery()) {
        assertThat(found.next()).isTrue();
        assertThat(List.of(found.getLong(1), found.getLong(2), found.getLong(3)))
            .as("gaps, doubles and what the row does not know of " + attempt)
            .containsExactly(0L, 0L, 0L);
      }
    }
  }
}
