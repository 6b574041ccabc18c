package vn.benhoc.engine.attempt;

import java.time.Instant;

/**
 * Who wrote what stands, and when.
 *
 * @param client the client (one open page)
 * @param at when it was written, or when it arrived if that is not known or would be later
 */
public record Written(String client, Instant at) {

  static Written of(Origin origin, Instant arrivedAt) {
    Instant then = origin.writtenAt();
    return new Written(
        origin.client(), then != null && then.isBefore(arrivedAt) ? then : arrivedAt);
  }

  Written notAfter(Instant now) {
    return at.isAfter(now) ? new Written(client, now) : this;
  }
}
