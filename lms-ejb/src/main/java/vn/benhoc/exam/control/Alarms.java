package vn.benhoc.exam.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.benhoc.exam.boundary.ExamDayView.Alarm;
import vn.benhoc.exam.control.Traffic.Reading;
import vn.benhoc.platform.outbox.Backlog;

/** What turns the light of the exam day red, and why. */
public final class Alarms {

  private static final Duration SILENCE = Duration.ofSeconds(3);
  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final Duration WAITING = Duration.ofSeconds(2);
  private static final Duration BEHIND = Duration.ofMinutes(2);
  private static final long DISK_MEGABYTES = 1_024;

  /** Without any the server takes no connection: who comes waits, and who comes again does too. */
  private static final long FILES = 500;

  private Alarms() {}

  /**
   * What is looked at.
   *
   * @param silence how long ago the database was last written
   * @param undecided how many outages nobody has decided about
   * @param clockAhead how far the server's clock was set while candidates write; zero if it was not
   * @param left what the machine has left
   * @param backlog of marking and what else is done behind
   * @param unswept for how many the clock could not hand in, more than once
   * @param unsafe how many settings of the database make commits less than durable
   */
  public record Signs(
      Reading reading,
      Duration silence,
      int undecided,
      Duration clockAhead,
      Machine.Left left,
      Backlog backlog,
      int unswept,
      int unsafe) {}

  /** The reasons, the gravest first; none where all is well. */
  public static List<Alarm> of(Signs signs) {
    Reading reading = signs.reading();
    List<Alarm> alarms = new ArrayList<>();
    if (signs.silence().compareTo(SILENCE) > 0) {
      alarms.add(new Alarm("silent", signs.silence().toSeconds()));
    }
    if (signs.unsafe() > 0) {
      alarms.add(new Alarm("unsafe", signs.unsafe()));
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
    if (!signs.clockAhead().isZero()) {
      alarms.add(new Alarm("clock", signs.clockAhead().abs().toSeconds()));
    }
    if (signs.left().files() < FILES) {
      alarms.add(new Alarm("files", signs.left().files()));
    }
    if (signs.left().diskMegabytes() < DISK_MEGABYTES) {
      alarms.add(new Alarm("disk", signs.left().diskMegabytes()));
    }
    if (signs.undecided() > 0) {
      alarms.add(new Alarm("outage", signs.undecided()));
    }
    if (signs.unswept() > 0) {
      alarms.add(new Alarm("unswept", signs.unswept()));
    }
    if (signs.backlog().parked() > 0) {
      alarms.add(new Alarm("parked", signs.backlog().parked()));
    }
    if (signs.backlog().oldest().compareTo(BEHIND) > 0) {
      alarms.add(new Alarm("behind", signs.backlog().oldest().toSeconds()));
    }
    return List.copyOf(alarms);
  }
}
