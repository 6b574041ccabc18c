package vn.benhoc.engine.attempt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidate's event came from. A client numbers what it sends upwards; the same number may
 * come twice, or late.
 *
 * @param client the client (one open page), not blank
 * @param sequence the client's own number of the event, from 1
 * @param writtenAt when the candidate did it, by the client's clock as the server has corrected it;
 *     null if that is not known. It is a claim of the candidate's machine: the engine uses it only
 *     for answers that arrive late, under terms that take them, and it is for the caller to give
 *     null where the log of connections does not bear the claim out
 */
public record Origin(String client, long sequence, @Nullable Instant writtenAt) {

  public Origin {
    if (client.isBlank()) {
      throw new IllegalArgumentException("the client must be named");
    }
    if (sequence < 1) {
      throw new IllegalArgumentException("sequences begin with 1, not " + sequence);
    }
  }

  /**
   * The event of this number from this client, written nobody knows when.
   *
   * @throws IllegalArgumentException if the client is blank or the number below 1
   */
  public static Origin of(String client, long sequence) {
    return new Origin(client, sequence, null);
  }

  /** The same, written at this instant. */
  public Origin writtenAt(Instant instant) {
    return new Origin(client, sequence, instant);
  }
}
