package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A span in which the server could not write while candidates were at work.
 *
 * @param millis how long it was
 * @param sittings the sittings it touched, of those the caller may see
 */
public record OutageView(
    UUID id, Instant beganAt, Instant endedAt, long millis, List<Touched> sittings) {

  public OutageView {
    sittings = List.copyOf(sittings);
  }

  /**
   * A sitting that it touched.
   *
   * @param candidates how many were at work, or got the time back
   * @param writing how many of them write now: giving it back gives it to them
   * @param reopens for how many of them the clock has handed in since: giving it back opens their
   *     attempts again
   * @param mayDecide whether the caller may give the time back
   */
  public record Touched(
      UUID sittingId,
      String title,
      int candidates,
      int writing,
      int reopens,
      boolean mayDecide,
      @Nullable Decided decision) {}

  /** What was decided. */
  public record Decided(boolean credited, String byName, Instant at, String reason) {}
}
