package vn.benhoc.it.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The time that the fields of the pages are in. */
final class VietnamTime {

  private static final DateTimeFormatter FIELD =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private VietnamTime() {}

  /** An instant as a date-and-time field takes it, to the minute. */
  static String field(long epochMillis) {
    return FIELD.format(Instant.ofEpochMilli(epochMillis));
  }
}
