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
 * @param laneCapacity {@code lms.exam.lane-capacity}: how many saves, starts and hand-ins may wait
 *     for their commit on a node; one more is asked to come again
 * @param startsAtOnce {@code lms.exam.starts-at-once}: how many starts a node works on; others
 *     queue, first come first served
 * @param outage {@code lms.exam.outage}: after how long without a beat of any node the exam counts
 *     as having been out
 */
public record ExamSettings(
    Duration grace, int numberPrefix, int laneCapacity, int startsAtOnce, Duration outage)
    implements ComponentSettings {

  static ExamSettings read(SettingReader reader) {
    return new ExamSettings(
        reader.duration("lms.exam.grace", Duration.ofSeconds(5)),
        reader.whole("lms.exam.number-prefix", 7, 0, 99),
        reader.whole("lms.exam.lane-capacity", 8_192, 1, 1_000_000),
        reader.whole("lms.exam.starts-at-once", 64, 1, 10_000),
        reader.duration("lms.exam.outage", Duration.ofSeconds(5)));
  }
}
