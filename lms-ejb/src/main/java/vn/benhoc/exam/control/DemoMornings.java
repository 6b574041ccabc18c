package vn.benhoc.exam.control;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When exams of the demo begin: at half past seven of a day from Monday to Saturday. */
final class DemoMornings {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalTime BELL = LocalTime.of(7, 30);

  private DemoMornings() {}

  /** The morning of the first school day after the day of that moment. */
  static Instant after(Instant moment) {
    return nextSchoolDay(moment, 1);
  }

  /** The morning of the last school day before the day of that moment. */
  static Instant before(Instant moment) {
    return nextSchoolDay(moment, -1);
  }

  private static Instant nextSchoolDay(Instant moment, int step) {
    LocalDate day = LocalDate.ofInstant(moment, VIETNAM).plusDays(step);
    LocalDate schoolDay = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(step) : day;
    return schoolDay.atTime(BELL).atZone(VIETNAM).toInstant();
  }
}
