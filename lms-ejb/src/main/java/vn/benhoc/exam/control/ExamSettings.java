package vn.benhoc.exam.control;

import java.time.Duration;
import vn.benhoc.platform.config.ComponentSettings;
import vn.benhoc.platform.config.SettingReader;

/**
 * Settings of sittings.
 *
 * @param grace {@code lms.exam.grace}: how long after the deadline answers that were on their way
 *     are still taken; also how long the clock waits before it hands in. A sitting keeps the grace
 *     it was made with
 * @param numberPrefix {@code lms.exam.number-prefix}: the first two digits of every candidate
 *     number
 */
public record ExamSettings(Duration grace, int numberPrefix) implements ComponentSettings {

  static ExamSettings read(SettingReader reader) {
    return new ExamSettings(
        reader.duration("lms.exam.grace", Duration.ofSeconds(5)),
        reader.whole("lms.exam.number-prefix", 7, 0, 99));
  }
}
