package vn.benhoc.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2026-07-31, 2025-2026",
    "2026-08-01, 2026-2027",
    "2026-12-31, 2026-2027",
    "2027-01-01, 2026-2027"
  })
  void aSchoolYearBeginsInAugust(LocalDate day, String code) {
    assertThat(SchoolCalendar.of(day).code()).isEqualTo(code);
  }
}
