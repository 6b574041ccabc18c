package vn.benhoc.it.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.benhoc.it.harness.Api;
import vn.benhoc.it.harness.Exams;
import vn.benhoc.it.harness.Figures;
import vn.benhoc.it.harness.Installation;
import vn.benhoc.it.harness.Metrics;
import vn.benhoc.it.harness.SystemTest;
import vn.benhoc.launcher.StartProblem;
import vn.benhoc.platform.seal.Sealer;

/**
 * A new key is put before the old one: everything is sealed by it in the background, also after a
 * kill and after a start that was refused, and then the old one can be taken out; not before.
 */
@SystemTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SealRenewalIT extends LookIntoSealed {

  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final String NEW = "moi-2027";
  private static final String NEW_KEY =
      NEW
          + ":"
          + Base64.getEncoder()
              .encodeToString("0123456789abcdef".repeat(2).getBytes(StandardCharsets.US_ASCII));

  /** The key there was, and what it had sealed. */
  private static String oldKey;

  private static final Map<List<String>, Map<String, String>> BEFORE = new LinkedHashMap<>();

  private static String name(String key) {
    return key.substring(0, key.indexOf(':'));
  }

  private static void keys(Installation installation, String keys) throws Exception {
    Files.writeString(SealedTexts.secret(installation), keys + "\n", StandardCharsets.US_ASCII);
  }

  private void awaitAllBy(String key) throws Exception {
    Instant limit = Instant.now().plus(LONGEST);
    while (sealed.countBy(name(oldKey)) > 0
        || !sealed
            .texts("select id from platform_job where kind = 'seal.renewal' and state <> 'done'")
            .isEmpty()) {
      assertThat(Instant.now()).as("sealed by " + key).isBefore(limit);
      Thread.sleep(250);
    }
  }

  @Test
  @Order(1)
  void whatTheOldKeySealedIsSealedByTheNewOne(Installation installation) throws Exception {
    new Exams(installation.as("khaothi")).drawPaper("TOAN", 3, "parallel");
    oldKey = SealedTexts.keys(installation);
    int texts = sealed.countBy(name(oldKey));
    assertThat(texts).isGreaterThan(20);
    for (List<String> column : SealedTexts.COLUMNS) {
      BEFORE.put(column, sealed.by(name(oldKey), column));
    }
    keys(installation, NEW_KEY + "," + oldKey);
    installation.stopAndRestart();
    awaitAllBy(NEW);
    Figures.print("seal.renewal", texts, "texts");
    assertThat(sealed.open(Sealer.from(NEW_KEY), NEW)).isEqualTo(texts);
    assertThat(Metrics.of(installation).value("seal_texts_of_other_keys")).isZero();
    String job =
        sealed.text("select subject from platform_audit where action = 'seal.renewal-end'");
    assertThat(detail("seal.renewal-begin", job).at("/others/" + name(oldKey)).asInt())
        .isEqualTo(texts);
    assertThat(detail("seal.renewal-end", job).path("sealed").asInt()).isEqualTo(texts);
    assertThat(detail("seal.renewal-end", job).path("others")).isEmpty();
  }

  private JsonNode detail(String action, String job) throws Exception {
    String detail =
        sealed.text(
            "select detail from platform_audit where action = '%s' and subject = '%s'"
                .formatted(action, job));
    assertThat(detail).doesNotContain(NEW_KEY.substring(NEW.length() + 1));
    JsonNode told = Api.JSON.readTree(detail);
    assertThat(told.path("to").asText()).isEqualTo(NEW);
    return told;
  }

  /** As it stands after {@code kill -9} in the middle: half is done, the job is a dead node's. */
  private void leaveHalfDone(Installation installation) throws Exception {
    for (List<String> column : SealedTexts.COLUMNS) {
      Map<String, String> half = new LinkedHashMap<>(BEFORE.get(column));
      half.keySet().removeIf(row -> row.hashCode() % 2 == 0);
      sealed.put(column, half);
    }
    assertThat(sealed.countBy(name(oldKey))).isPositive();
    assertThat(sealed.countBy(NEW)).isPositive();
    String node = Files.readString(installation.settings().data().resolve("node")).strip();
    sealed.change(
        "update platform_job set state = 'running', node = '%s/killed', seen_at = utc_timestamp(3),"
                .formatted(node)
            + " runs = 1, finished_at = null where kind = 'seal.renewal'");
  }

  /** As a database is that comes from before uses were sealed. */
  private Map<String, List<String>> layUsesOpen() throws Exception {
    Sealer sealer = Sealer.from(NEW_KEY);
    Map<String, List<String>> uses = new LinkedHashMap<>();
    for (String paper : sealed.texts("select paper_id from bank_paper_use")) {
      uses.put(paper, sealed.versions(sealer, paper));
    }
    sealed.change(
        "create table bank_item_use (version_id uuid not null, paper_id uuid not null,"
            + " used_at datetime(3) not null, primary key (version_id, paper_id),"
            + " constraint bank_item_use_of foreign key (version_id)"
            + " references bank_item_version (id))");
    for (Map.Entry<String, List<String>> use : uses.entrySet()) {
      for (String version : use.getValue()) {
        sealed.change(
            "insert into bank_item_use values ('%s', '%s', '2026-10-01 07:00:00.123')"
                .formatted(version, use.getKey()));
      }
    }
    return uses;
  }

  /** The old key is out while half needs it: nothing starts, and nothing is touched. */
  private void killAndMissTheKey(Installation installation) throws Exception {
    int needing = sealed.countBy(name(oldKey));
    keys(installation, NEW_KEY);
    assertThatThrownBy(installation::killAndRestart).isInstanceOf(StartProblem.class);
    Path output = installation.settings().data().resolve("server.out");
    assertThat(Files.readString(output))
        .contains(
            "sealed texts need keys that are not there (%s:%d)".formatted(name(oldKey), needing))
        .doesNotContain(NEW_KEY.substring(NEW.length() + 1));
    assertThat(sealed.countBy(name(oldKey))).isEqualTo(needing);
  }

  @Test
  @Order(2)
  void aStartWithoutAKeyThatIsNeededIsRefusedAndOncePutBackTheKilledRunIsTakenUp(
      Installation installation) throws Exception {
    Map<String, List<String>> uses = layUsesOpen();
    String moved = uses.keySet().iterator().next();
    leaveHalfDone(installation);
    sealed.change("delete from bank_paper_use where paper_id <> '%s'".formatted(moved));
    killAndMissTheKey(installation);
    keys(installation, NEW_KEY + "," + oldKey);
    installation.stopAndRestart();
    awaitAllBy(NEW);
    assertThat(sealed.texts("select runs from platform_job where kind = 'seal.renewal'"))
        .containsExactly("2");
    assertThat(sealed.texts("show tables like 'bank_item_use'")).isEmpty();
    Sealer sealer = Sealer.from(NEW_KEY);
    for (Map.Entry<String, List<String>> use : uses.entrySet()) {
      assertThat(sealed.versions(sealer, use.getKey())).isEqualTo(use.getValue());
    }
    assertThat(
            Set.copyOf(
                sealed.texts(
                    "select used_at from bank_paper_use where paper_id <> '%s'".formatted(moved))))
        .containsExactly("2026-10-01 07:00:00.123000");
  }

  @Test
  @Order(3)
  void aKeyIsTakenOutWhenNothingNeedsItAnyMore(Installation installation) throws Exception {
    keys(installation, NEW_KEY);
    installation.stopAndRestart();
    Api manager = installation.as("khaothi");
    JsonNode paper = new Exams(manager).drawPaper("TOAN", 2, "parallel");
    manager.get("papers/%s/forms/%s".formatted(paper.path("id").asText(), code(paper))).expect(200);
    int open = 0;
    for (JsonNode old : manager.get("papers").expect(200).json().path("items")) {
      JsonNode told = manager.get("papers/" + old.path("id").asText()).expect(200).json();
      open += told.at("/forms/0/keySpread").isNull() ? 0 : 1;
    }
    assertThat(open).isGreaterThan(1);
    assertThat(Metrics.of(installation).value("seal_texts_of_other_keys")).isZero();
  }

  private static String code(JsonNode paper) {
    return paper.at("/forms/0/code").asText();
  }
}
