package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.SystemTest;
import vn.benhoc.platform.seal.Sealer;

/** Whoever has the database and no key does not learn which items a sealed paper uses. */
@SystemTest
class SealedItemsIT extends LookIntoSealed {

  /** The bank itself: every item lies there, whether a paper uses it or not. */
  private static final Set<String> BANK =
      Set.of(
          "bank_item",
          "bank_item_version",
          "bank_item_answer",
          "bank_stimulus",
          "bank_stimulus_version",
          "bank_import_piece");

  /** As much of a text as no other has. */
  private static final int TELLING = 40;

  /** Tables and columns in which one of the words stands, also as bytes of an id. */
  private Set<String> where(List<String> words) throws SQLException {
    Set<String> found = new TreeSet<>();
    for (String table : sealed.texts("show full tables where table_type = 'BASE TABLE'")) {
      if (!BANK.contains(table)) {
        search(table, words, found);
      }
    }
    return found;
  }

  private void search(String table, List<String> words, Set<String> found) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          String text = rows.getString(column);
          if (text != null && words.stream().anyMatch(text::contains)) {
            found.add(table + "." + columns.getColumnName(column));
          }
        }
      }
    }
  }

  private List<String> words(String versions) throws SQLException {
    List<String> words = new ArrayList<>();
    for (String id :
        sealed.texts(
            "select id from bank_item_version where id in (%1$s) union select item_id from"
                    .formatted(versions)
                + " bank_item_version where id in (%1$s)".formatted(versions))) {
      words.add(id);
      words.add(id.replace("-", ""));
    }
    words.addAll(
        sealed.texts(
            "select i.code from bank_item i join bank_item_version v on v.item_id = i.id"
                + " where v.id in (%s)".formatted(versions)));
    for (String stem :
        sealed.texts(
            "select i.stem from bank_item i join bank_item_version v on v.item_id = i.id"
                + " where v.id in (%s)".formatted(versions))) {
      if (stem.length() >= TELLING) {
        words.add(stem.substring(0, TELLING));
      }
    }
    return words;
  }

  @Test
  void whatASealedPaperUsesStandsNowhereInTheClear(Installation installation) throws Exception {
    Api manager = installation.as("khaothi");
    Exams exams = new Exams(manager);
    JsonNode paper = exams.drawPaper("HOA", 2, "shuffled");
    String id = paper.path("id").asText();
    exams.planSitting(paper, "12A1");
    Sealer sealer = Sealer.from(SealedTexts.keys(installation));
    List<String> used = sealed.versions(sealer, id);
    assertThat(new HashSet<>(used)).hasSize(paper.path("itemCount").asInt()).hasSizeGreaterThan(10);

    String versions = "'" + String.join("','", used) + "'";
    List<String> words = words(versions);
    assertThat(words).hasSizeGreaterThanOrEqualTo(5 * used.size());
    assertThat(where(words)).isEmpty();
    assertThat(where(List.of(id))).contains("bank_paper_use.paper_id", "exam_sitting.paper_id");
    assertThat(sealed.texts("show tables like 'bank_typeset'")).isEmpty();
  }

  /** The pool a paper was drawn from tells how often each item had been used before. */
  @Test
  void sealedPapersCountWhenTheNextIsDrawn(Installation installation) throws Exception {
    Exams exams = new Exams(installation.as("khaothi"));
    Sealer sealer = Sealer.from(SealedTexts.keys(installation));
    exams.planSitting(exams.drawPaper("HOA", 1, "shuffled"), "12A1");
    Map<String, Integer> used = new HashMap<>();
    for (String paper : sealed.texts("select paper_id from bank_paper_use where subject = 'HOA'")) {
      sealed.versions(sealer, paper).forEach(version -> used.merge(version, 1, Integer::sum));
    }
    String next = exams.drawPaper("HOA", 1, "shuffled").path("id").asText();
    String pool = sealed.text("select pool from paper_source where paper_id = '" + next + "'");
    Map<String, Integer> counted = new HashMap<>();
    for (JsonNode item :
        Api.JSON.readTree(sealer.open(pool, "paper_source.pool/" + next)).path("items")) {
      if (item.has("exposure")) {
        counted.put(item.path("item").asText(), item.path("exposure").asInt());
      }
    }
    assertThat(used).hasSizeGreaterThan(20);
    assertThat(counted).isEqualTo(used);
  }
}
