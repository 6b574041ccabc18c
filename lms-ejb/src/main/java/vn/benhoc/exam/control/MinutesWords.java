package vn.benhoc.exam.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.benhoc.platform.print.Block.Column;
import vn.benhoc.platform.print.Block.Side;
import vn.benhoc.platform.text.FormTexts;

/** The words of the minutes, and how they tell times of the day of the sitting. */
final class MinutesWords {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final FormTexts TEXTS = FormTexts.of("minutes");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter FILE_DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter OTHER_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

  private final LocalDate day;

  MinutesWords(Instant opensAt) {
    this.day = LocalDate.ofInstant(opensAt, VIETNAM);
  }

  String text(String key) {
    return TEXTS.text(key);
  }

  String text(String key, Map<String, ?> parameters) {
    return TEXTS.text(
        key,
        parameters.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))));
  }

  String text(String key, String name, Object value) {
    return text(key, Map.of(name, value));
  }

  /** A moment to the second; with its day where that is another than the sitting's. */
  String at(@Nullable Instant moment) {
    if (moment == null) {
      return "";
    }
    var local = moment.atZone(VIETNAM);
    return (local.toLocalDate().equals(day) ? SECOND : OTHER_DAY).format(local);
  }

  /** A planned moment, to the minute. */
  String planned(Instant moment) {
    var local = moment.atZone(VIETNAM);
    String minute = MINUTE.format(local);
    return local.toLocalDate().equals(day) ? minute : minute + ' ' + DAY.format(local);
  }

  String made(Instant moment) {
    return OTHER_DAY.format(moment.atZone(VIETNAM));
  }

  String day() {
    return DAY.format(day);
  }

  String fileDay() {
    return FILE_DAY.format(day);
  }

  /** Seconds with one decimal, as the language writes it. */
  static String seconds(Duration time) {
    long tenths = (time.toMillis() + 50) / 100;
    return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10);
  }

  /** A column by the name of its head. */
  Column left(String head, int share) {
    return new Column(text("head." + head), share, Side.LEFT);
  }

  Column centre(String head, int share) {
    return new Column(text("head." + head), share, Side.CENTRE);
  }

  /** The columns that name a candidate. */
  List<Column> who() {
    return List.of(centre("index", 8), centre("sbd", 18), left("name", 50), centre("class", 14));
  }
}
