package vn.benhoc.exam.control;

import java.time.Instant;
import java.util.List;

/**
 * When a page says that it wrote what comes late. It is believed where the attempt bears it out:
 * the server has heard nothing of the page since then. Who could save something at five past could
 * have sent what was written at four past.
 */
final class LateClaims {

  private LateClaims() {}

  /**
   * The same events, dated where the claim is believed; the rules refuse the others when they are
   * late.
   *
   * @param heardAt when the attempt last heard of its page: its last save, or its start; what a
   *     page only notices is no save
   */
  static List<BatchEvents.Read> weighed(
      List<BatchEvents.Read> events, Instant heardAt, Instant now) {
    return events.stream()
        .map(one -> isBorneOut(one, heardAt) ? one.writtenAsSaid(now) : one)
        .toList();
  }

  private static boolean isBorneOut(BatchEvents.Read one, Instant heardAt) {
    Instant claim = one.clientTime();
    return claim != null && !claim.isBefore(heardAt);
  }
}
