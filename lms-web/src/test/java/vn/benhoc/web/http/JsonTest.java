package vn.benhoc.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

  public record Row(
      UUID id,
      Instant at,
      @Nullable String note,
      List<Part> parts,
      Map<String, Boolean> truths,
      String mark,
      BigDecimal mean) {}

  public record Part(int number) {}

  @Test
  void writesRecordsWithTheirNulls() {
    Row row =
        new Row(
            new UUID(0, 1),
            Instant.parse("2026-11-02T01:00:00.120Z"),
            null,
            List.of(new Part(1)),
            Map.of("a", true),
            "8.25",
            new BigDecimal("7.50"));
    assertThat(Json.OUT.toJson(row))
        .contains("\"id\":\"00000000-0000-0000-0000-000000000001\"")
        .contains("\"at\":\"2026-11-02T01:00:00.120Z\"")
        .contains("\"note\":null")
        .contains("\"parts\":[{\"number\":1}]")
        .contains("\"truths\":{\"a\":true}")
        .contains("\"mark\":\"8.25\"")
        .contains("\"mean\":7.50");
  }
}
