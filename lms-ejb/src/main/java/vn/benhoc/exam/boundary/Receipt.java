package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;

/**
 * Proof that entries are on disk.
 *
 * @param sequence highest sequence of this client that is kept
 * @param savedAt when, by the server's clock
 * @param accepted the sequences of the batch, in order
 * @param leftOut what of the batch came late, was not written in time and does not count, by place
 */
public record Receipt(
    long sequence,
    Instant savedAt,
    Instant serverNow,
    Instant deadline,
    long millisLeft,
    List<Long> accepted,
    String state,
    List<LeftOutEntry> leftOut) {

  public Receipt {
    accepted = List.copyOf(accepted);
    leftOut = List.copyOf(leftOut);
  }
}
