package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;

/**
 * How much the database is asked: neither a start nor a save costs more on a paper of many items.
 * The server counts all its statements, also those of work in the background; so the same is done
 * several times, and the time with the fewest says what it costs.
 */
@SystemTest
class StatementsIT {

  private static final int PUPILS = 10;
  private static final int ROUNDS = 5;

  /** Of several the driver sends one statement, and of one another. */
  private static final int FEW = 2;

  /** Fewer than one for each who starts or saves. */
  private static final long LESS_THAN_ONE_EACH = PUPILS - 1;

  private final List<Api> pupils = new ArrayList<>();
  private Exams exams;
  private Connection database;

  /**
   * What some work cost.
   *
   * @param statements that were sent
   * @param rows that were read
   */
  private record Cost(long statements, long rows) {

    Cost least(Cost other) {
      return new Cost(Math.min(statements, other.statements), Math.min(rows, other.rows));
    }
  }

  private interface Work {
    void of(Api pupil, String path);
  }

  @BeforeEach
  void aClass(Installation installation) throws SQLException {
    exams = new Exams(installation.as("khaothi"));
    for (int number = 1; number <= PUPILS; number++) {
      pupils.add(installation.as("hocsinh%02d".formatted(number)));
    }
    database = installation.connection();
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private long counted(String name) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("show global status like '" + name + "'")) {
      assertThat(row.next()).isTrue();
      return row.getLong(2);
    }
  }

  /** Both at once; the two questions are the same each time. */
  private Cost now() throws SQLException {
    return new Cost(counted("Questions"), counted("Rows_read"));
  }

  private Cost cost(Map<String, Api> who, Work work) throws SQLException {
    Cost before = now();
    who.forEach((path, pupil) -> work.of(pupil, path));
    Cost after = now();
    return new Cost(after.statements() - before.statements(), after.rows() - before.rows());
  }

  private static String begin(Api pupil, String sitting) {
    JsonNode begun = pupil.post("my/sittings/" + sitting + "/attempt").expect(200).json();
    String path = "attempts/" + begun.path("id").asText();
    pupil.get(path + "/paper").expect(200);
    return path;
  }

  private String open(JsonNode paper) {
    return exams.openSitting(paper, "12A1", Duration.ofMinutes(30), 50);
  }

  private Cost startingCosts(JsonNode paper) throws SQLException {
    Cost least = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);
    for (int round = 0; round < ROUNDS; round++) {
      String sitting = open(paper);
      Cost before = now();
      pupils.forEach(pupil -> begin(pupil, sitting));
      Cost after = now();
      least =
          least.least(
              new Cost(after.statements() - before.statements(), after.rows() - before.rows()));
    }
    return least;
  }

  @Test
  void aStartCostsTheSameOnAPaperOfFewItemsAndOfMany() throws Exception {
    JsonNode few = exams.drawPaper("TOAN", 2, "shuffled");
    JsonNode many = exams.drawPaper("NN", 2, "shuffled");
    Cost ofFew = startingCosts(few);
    Cost ofMany = startingCosts(many);
    Figures.print("statements.start", (double) ofFew.statements() / PUPILS, "statements");
    Figures.print("rows.start", (double) ofFew.rows() / PUPILS, "rows");
    Figures.print("statements.start.many", (double) ofMany.statements() / PUPILS, "statements");
    Figures.print("rows.start.many", (double) ofMany.rows() / PUPILS, "rows");
    assertThat(items(pupils.get(0), many)).isGreaterThan(items(pupils.get(0), few) + 10);
    assertThat(ofFew.statements()).isPositive();
    assertThat(Math.abs(ofMany.statements() - ofFew.statements()))
        .isLessThanOrEqualTo(LESS_THAN_ONE_EACH);
    assertThat(ofFew.rows()).isPositive();
    assertThat(Math.abs(ofMany.rows() - ofFew.rows())).isLessThanOrEqualTo(LESS_THAN_ONE_EACH);
  }

  private int items(Api pupil, JsonNode paper) {
    return Exams.items(pupil.get(begin(pupil, open(paper)) + "/paper").expect(200).json()).size();
  }

  @Test
  void aSaveOfManyAnswersCostsTheSameAsOfTwo() throws Exception {
    String sitting = open(exams.drawPaper("NN", 2, "shuffled"));
    Map<String, Api> writing = new LinkedHashMap<>();
    pupils.forEach(pupil -> writing.put(begin(pupil, sitting), pupil));
    Map<String, ObjectNode> answers = choices(writing.entrySet().iterator().next(), 0);
    Cost ofFew = new Cost(Long.MAX_VALUE, Long.MAX_VALUE);
    Cost ofMany = ofFew;
    long sequence = 1;
    for (int round = 0; round < ROUNDS; round++) {
      ofFew = ofFew.least(cost(writing, saving(FEW, round, sequence)));
      ofMany = ofMany.least(cost(writing, saving(answers.size(), round, sequence + FEW)));
      sequence += FEW + answers.size();
    }
    Figures.print("statements.save", (double) ofFew.statements() / PUPILS, "statements");
    Figures.print("statements.save.many", (double) ofMany.statements() / PUPILS, "statements");
    assertThat(answers.size()).isGreaterThan(20);
    assertThat(ofFew.statements()).isPositive();
    assertThat(Math.abs(ofMany.statements() - ofFew.statements()))
        .isLessThanOrEqualTo(LESS_THAN_ONE_EACH);
  }

  /** Each answers so many items of their own form, in each round otherwise. */
  private static Work saving(int items, int round, long first) {
    return (pupil, path) -> {
      Map<String, ObjectNode> some = new LinkedHashMap<>();
      choices(Map.entry(path, pupil), round).entrySet().stream()
          .limit(items)
          .forEach(one -> some.put(one.getKey(), one.getValue()));
      pupil.put(path + "/responses", Exams.batch("page", some, first)).expect(200);
    };
  }

  private static Map<String, ObjectNode> choices(Map.Entry<String, Api> one, int round) {
    Map<String, ObjectNode> choices = new LinkedHashMap<>();
    JsonNode paper = one.getValue().get(one.getKey() + "/paper").expect(200).json();
    for (JsonNode item : Exams.items(paper)) {
      if (item.path("kind").asText().equals("choice")) {
        ObjectNode answer = Api.JSON.createObjectNode().put("kind", "choice");
        answer.set("option", item.path("options").path(round % 2).path("id"));
        choices.put(item.path("slot").asText(), answer);
      }
    }
    return choices;
  }
}
