package vn.benhoc.exam.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.benhoc.exam.boundary.ExamDayView.Alarm;
import vn.benhoc.exam.control.Traffic.Reading;

/** What turns the light of the exam day red, and why. */
public final class Alarms {

  private static final Duration SILENCE = Duration.ofSeconds(3);
  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final Duration WAITING = Duration.ofSeconds(2);
  private static final long DISK_MEGABYTES = 1_024;

  private Alarms() {}

  /**
   * The reasons, the gravest first; none where all is well.
   *
   * @param silence how long ago the database was last written
   * @param undecided how many outages nobody has decided about
   * @param clockAhead how far the server's clock was set while candidates write; zero if it was not
   * @param megabytesLeft on the disk of the data folder
   */
  public static List<Alarm> of(
      Reading reading, Duration silence, int undecided, Duration clockAhead, long megabytesLeft) {
    List<Alarm> alarms = new ArrayList<>();
    if (silence.compareTo(SILENCE) > 0) {
      alarms.add(new Alarm("silent", silence.toSeconds()));
    }
    if (reading.failed() > 0) {
      alarms.add(new Alarm("failing", reading.failed()));
    }
    if (reading.oldest().compareTo(WAITING) > 0) {
      alarms.add(new Alarm("waiting", reading.oldest().toMillis()));
    }
    if (reading.p99().compareTo(SLOW) > 0) {
      alarms.add(new Alarm("slow", reading.p99().toMillis()));
    }
    if (!clockAhead.isZero()) {
      alarms.add(new Alarm("clock", clockAhead.abs().toSeconds()));
    }
    if (megabytesLeft < DISK_MEGABYTES) {
      alarms.add(new Alarm("disk", megabytesLeft));
    }
    if (undecided > 0) {
      alarms.add(new Alarm("outage", undecided));
    }
    return List.copyOf(alarms);
  }
}
