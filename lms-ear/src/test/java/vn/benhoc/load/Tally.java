package vn.benhoc.load;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** What is measured of a morning. Used by one thread. */
final class Tally implements Serializable {

  private static final long HIGHEST_MICROS = 600_000_000;
  private static final int DIGITS = 3;

  /** What is timed. */
  enum Timed {
    /** What the page asks when it is opened. */
    ARRIVAL,
    /** One call; it may end with a place in the line. */
    START_CALL,
    /** From the click until the attempt has begun. */
    START,
    PAPER,
    /** From the click until the paper is here, whole. */
    CLICK_TO_PAPER,
    SAVE,
    HAND_IN,
    /** What was handed in, shown again. */
    LOOK_BACK,
    RESULT,
    /** What the room says, asked for. */
    ASKED,
    /** Until a socket to the room is open. */
    SOCKET,
    /** From an invigilator's act until a candidate's socket says so. */
    TOLD
  }

  private final EnumMap<Timed, Histogram> micros = new EnumMap<>(Timed.class);
  private final TreeMap<String, Integer> errors = new TreeMap<>();
  private int inLine;
  private int wrongCounts;
  private int shownOtherwise;
  private int markedOtherwise;
  private int sockets;
  private int mostSockets;
  private int reconnects;
  private volatile int receipts;

  Tally() {
    for (Timed timed : Timed.values()) {
      micros.put(timed, new Histogram(HIGHEST_MICROS, DIGITS));
    }
  }

  void took(Timed timed, long nanos) {
    histogram(timed).recordValue(Math.min(HIGHEST_MICROS, nanos / 1_000));
  }

  /** Counts what no candidate should see. */
  void error(String what) {
    errors.merge(what, 1, Integer::sum);
  }

  /** Counts it so many times. */
  void errors(String what, long times) {
    errors.merge(what, (int) times, Integer::sum);
  }

  /** Counts how often somebody heard their place in the line of starts. */
  void inLine() {
    inLine++;
  }

  /** Counts a receipt. */
  void receipt() {
    int before = receipts;
    receipts = before + 1;
  }

  /** How many receipts there are by now; for any thread. */
  int receipts() {
    return receipts;
  }

  /** Counts a hand-in that says another number of answers than had receipts. */
  void wrongCount() {
    wrongCounts++;
  }

  int wrongCounts() {
    return wrongCounts;
  }

  /** Counts items that are shown with another answer than had a receipt. */
  void shownOtherwise(int items) {
    shownOtherwise += items;
  }

  int shownOtherwise() {
    return shownOtherwise;
  }

  /** Counts items and totals that are marked otherwise than the answers deserve. */
  void markedOtherwise(int faults) {
    markedOtherwise += faults;
  }

  int markedOtherwise() {
    return markedOtherwise;
  }

  void socketOpened() {
    sockets++;
    mostSockets = Math.max(mostSockets, sockets);
  }

  void socketClosed() {
    sockets--;
  }

  /** How many sockets were open at once. */
  int mostSockets() {
    return mostSockets;
  }

  /** Counts who lost the network and is back. */
  void cameBack() {
    reconnects++;
  }

  int reconnects() {
    return reconnects;
  }

  /** How many errors there were of any kind. */
  int errorCount() {
    return errors.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Takes in what others measured of the same morning. */
  void add(Tally other) {
    other.micros.forEach((timed, histogram) -> histogram(timed).add(histogram));
    other.errors.forEach((what, times) -> errors.merge(what, times, Integer::sum));
    inLine += other.inLine;
    wrongCounts += other.wrongCounts;
    shownOtherwise += other.shownOtherwise;
    markedOtherwise += other.markedOtherwise;
    sockets += other.sockets;
    mostSockets += other.mostSockets;
    reconnects += other.reconnects;
    receipts = receipts + other.receipts;
  }

  /** What was timed so far counts no more. */
  void forgetTimes() {
    micros.values().forEach(Histogram::reset);
  }

  /** How often something was timed. */
  long count(Timed timed) {
    return histogram(timed).getTotalCount();
  }

  /** The time that so many percent did not exceed, in milliseconds. */
  double millis(Timed timed, double percentile) {
    return histogram(timed).getValueAtPercentile(percentile) / 1000.0;
  }

  private Histogram histogram(Timed timed) {
    Histogram histogram = micros.get(timed);
    if (histogram == null) {
      throw new IllegalStateException("nothing times " + timed);
    }
    return histogram;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Timed timed : Timed.values()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-14s %7d times, ms: median %.1f, p95 %.1f, p99 %.1f, most %.1f%n",
              timed,
              count(timed),
              millis(timed, 50),
              millis(timed, 95),
              millis(timed, 99),
              millis(timed, 100)));
    }
    return text.append("in line ").append(inLine).append(", errors ").append(errors).toString();
  }
}
