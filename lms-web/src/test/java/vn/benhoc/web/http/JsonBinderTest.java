package vn.benhoc.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.PlatformRefusal;
import vn.benhoc.platform.problem.RefusedException;

class JsonBinderTest {

  record Cell(@Nullable String topic, int count, @Nullable BigDecimal points) {}

  record Blueprint(String title, UUID id, Instant from, List<Cell> cells, boolean open) {}

  @JsonbTypeInfo(
      key = "kind",
      value = {
        @JsonbSubtype(alias = "choice", type = Choice.class),
        @JsonbSubtype(alias = "cluster", type = Cluster.class)
      })
  sealed interface Response {}

  record Choice(String option) implements Response {}

  record Cluster(Map<String, Boolean> truths) implements Response {}

  record Entry(long sequence, @Nullable Response response) {}

  record Even(int number) {
    Even {
      if (number % 2 != 0) {
        throw new IllegalArgumentException("odd");
      }
    }
  }

  private static final String GOOD =
      """
      {"title":"Thi thử","id":"018f0000-0000-7000-8000-000000000001","from":"2026-11-02T01:00:00Z",
       "cells":[{"topic":null,"count":2,"points":0.25},{"count":1}],"open":true}
      """;

  @Test
  void makesRecordsOfWhatFits() {
    assertThat(read(GOOD, Blueprint.class))
        .isEqualTo(
            new Blueprint(
                "Thi thử",
                UUID.fromString("018f0000-0000-7000-8000-000000000001"),
                Instant.parse("2026-11-02T01:00:00Z"),
                List.of(new Cell(null, 2, new BigDecimal("0.25")), new Cell(null, 1, null)),
                true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\":\"Thi thử\"|\"title\":7|/title|field-type",
        "\"title\":\"Thi thử\"|\"title\":null|/title|field-missing",
        "\"title\":\"Thi thử\",||/title|field-missing",
        "\"title\":\"Thi thử\"|\"title\":\"a\",\"tytle\":\"b\"|/tytle|field-unknown",
        "\"title\":\"Thi thử\"|\"title\":\"a\",\"a/b~\":1|/a~1b~0|field-unknown",
        "\"count\":1|\"count\":1.5|/cells/1/count|field-type",
        "\"count\":1|\"count\":99999999999|/cells/1/count|field-type",
        "\"count\":1|\"count\":\"1\"|/cells/1/count|field-type",
        "{\"count\":1}|null|/cells/1|field-missing",
        "{\"count\":1}|[]|/cells/1|field-type",
        "018f0000-0000-7000-8000-000000000001|me|/id|field-type",
        "2026-11-02T01:00:00Z|tomorrow|/from|field-type",
        "\"open\":true|\"open\":1|/open|field-type"
      })
  void saysWhereSomethingDoesNotFit(
      String right, @Nullable String wrong, String path, String code) {
    String broken = GOOD.replace(right, wrong == null ? "" : wrong);
    assertThat(findings(broken, Blueprint.class))
        .extracting(Finding::path, Finding::code)
        .containsExactly(tuple(path, code));
  }

  @Test
  void findsEverythingAtOnce() {
    assertThat(findings("{\"title\":1,\"cells\":[{}],\"nothing\":0}", Blueprint.class))
        .extracting(Finding::path)
        .containsExactlyInAnyOrder("/nothing", "/title", "/id", "/from", "/cells/0/count", "/open");
  }

  @Test
  void choosesAmongTheKindsOfASealedType() {
    assertThat(
            read(
                "{\"sequence\":1,\"response\":{\"kind\":\"choice\",\"option\":\"x\"}}",
                Entry.class))
        .isEqualTo(new Entry(1, new Choice("x")));
    assertThat(
            read(
                "{\"sequence\":2,\"response\":{\"kind\":\"cluster\",\"truths\":{\"a\":true}}}",
                Entry.class))
        .isEqualTo(new Entry(2, new Cluster(Map.of("a", true))));
    assertThat(read("{\"sequence\":3}", Entry.class)).isEqualTo(new Entry(3, null));
  }

  @Test
  void namesTheKindsThereAre() {
    assertThat(findings("{\"sequence\":1,\"response\":{\"kind\":\"guess\"}}", Entry.class))
        .containsExactly(
            Finding.at("/response/kind", "field-choice", Map.of("expected", "choice, cluster")));
  }

  @Test
  void takesTheWordOfARecordThatRefuses() {
    assertThat(findings("{\"number\":3}", Even.class))
        .containsExactly(Finding.at("", "field-not-valid"));
  }

  @Test
  void saysLineAndColumnOfBrokenJson() {
    RefusedException refused = refused("{\n  \"title\": \"a\n}", Blueprint.class);
    assertThat(refused.refusal()).isEqualTo(PlatformRefusal.BODY_NOT_READABLE);
    assertThat(refused.findings()).hasSize(1);
    assertThat(refused.findings().get(0).path()).isEqualTo("line 2");
    assertThat(refused.findings().get(0).parameters()).containsEntry("line", "2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''", "{", "nonsense", "{\"title\":\"a\"} {}", "[1,2"})
  void refusesWhatIsNoJson(String body) {
    assertThat(refused(body, Blueprint.class).refusal())
        .isEqualTo(PlatformRefusal.BODY_NOT_READABLE);
  }

  @Test
  void refusesJsonThatIsNestedWithoutEnd() {
    assertThat(refused("[".repeat(100_000), Blueprint.class).refusal())
        .isEqualTo(PlatformRefusal.BODY_NOT_READABLE);
  }

  @Test
  void givesUpOnABodyThatGoesPastItsLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() throws IOException {
            return ' ';
          }
        };
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> read(new LimitedStream(endless, 1 << 20), Blueprint.class));
    assertThat(refused.refusal()).isEqualTo(PlatformRefusal.BODY_TOO_LARGE);
    assertThat(refused.parameters()).containsEntry("limit", "1 MB");
  }

  private static List<Finding> findings(String body, Class<?> type) {
    RefusedException refused = refused(body, type);
    assertThat(refused.refusal()).isEqualTo(PlatformRefusal.INPUT_NOT_VALID);
    return refused.findings();
  }

  private static RefusedException refused(String body, Class<?> type) {
    return catchThrowableOfType(RefusedException.class, () -> read(body, type));
  }

  private static Object read(String body, Class<?> type) {
    return read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), type);
  }

  @SuppressWarnings("unchecked") // the reader takes any record
  private static Object read(InputStream in, Class<?> type) {
    return new JsonBodyReader()
        .readFrom(
            (Class<Object>) type,
            type,
            new Annotation[0],
            MediaType.APPLICATION_JSON_TYPE,
            new MultivaluedHashMap<>(),
            in);
  }
}
