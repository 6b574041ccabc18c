package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;

/**
 * How the exam goes on this node and in the caller's part of the province.
 *
 * @param alarms why the light is red; none for green
 * @param troubledRooms how many rooms under way have to be looked at, as their list says: the light
 *     is not green then either
 * @param sittings those that are open or in which somebody still writes, at most 200 of them: first
 *     those in which somebody writes after the end of admission, each kind the latest first
 * @param total how many there are
 * @param outages those about which somebody has to decide
 */
public record ExamDayView(
    Instant serverNow,
    List<Alarm> alarms,
    int troubledRooms,
    Flow flow,
    List<SittingView> sittings,
    int total,
    List<OutageView> outages) {

  public ExamDayView {
    alarms = List.copyOf(alarms);
    sittings = List.copyOf(sittings);
    outages = List.copyOf(outages);
  }

  /**
   * A reason for the red light: {@code silent} (the database can't be written; seconds since it
   * could), {@code unsafe} (the database was set to commit without its disk; how many settings),
   * {@code failing} (answers that could not be written in the last minute), {@code waiting} (an
   * answer waits for more than two seconds; milliseconds), {@code slow} (of 100 answers one took
   * longer than a second; milliseconds), {@code clock} (it was set while candidates write;
   * seconds), {@code disk} (nearly full; megabytes left), {@code outage} (somebody has to decide;
   * how many outages), {@code unswept} (the clock could not hand in, more than once; how many
   * attempts), {@code parked} (work behind, such as marking, failed too often; how many pieces),
   * {@code behind} (marking is more than two minutes behind; seconds).
   *
   * @param value how much of it, in the unit of the code
   */
  public record Alarm(String code, long value) {}

  /**
   * What candidates send to this node, in the last minute.
   *
   * @param perSecond how much is written in a second
   * @param refused what the rules refused
   * @param failed what could not be written
   * @param p50Millis half took no longer until it was on disk
   * @param p99Millis 99 of 100 took no longer
   * @param waiting how much is under way
   * @param oldestMillis how long the oldest of that has waited
   * @param unmarked what was handed in or changed and is not marked or reckoned yet, on all nodes
   * @param lagSeconds how long the oldest of that has waited
   */
  public record Flow(
      double perSecond,
      long written,
      long refused,
      long failed,
      long p50Millis,
      long p99Millis,
      int waiting,
      long oldestMillis,
      long unmarked,
      long lagSeconds) {}
}
