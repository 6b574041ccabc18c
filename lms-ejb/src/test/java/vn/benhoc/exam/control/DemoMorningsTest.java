package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoMorningsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-18T03:00:00Z, 2026-11-17T00:30:00Z, 2026-11-19T00:30:00Z",
    // Thursday evening in UTC is Friday in Vietnam.
    "2026-11-19T20:00:00Z, 2026-11-19T00:30:00Z, 2026-11-21T00:30:00Z",
    // Saturday: Sunday has no school.
    "2026-11-21T03:00:00Z, 2026-11-20T00:30:00Z, 2026-11-23T00:30:00Z",
    "2026-11-22T03:00:00Z, 2026-11-21T00:30:00Z, 2026-11-23T00:30:00Z",
    "2026-11-23T03:00:00Z, 2026-11-21T00:30:00Z, 2026-11-24T00:30:00Z",
  })
  void liveOnSchoolDaysAroundToday(Instant now, Instant before, Instant after) {
    assertThat(DemoMornings.before(now)).isEqualTo(before);
    assertThat(DemoMornings.after(now)).isEqualTo(after);
  }
}
