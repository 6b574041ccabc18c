package vn.benhoc.engine.attempt;

/**
 * Where a candidate's event came from. A client numbers what it sends upwards; the same number may
 * come twice, or late.
 *
 * @param client the client (one open page), not blank
 * @param sequence the client's own number of the event, from 1
 */
public record Origin(String client, long sequence) {

  public Origin {
    if (client.isBlank()) {
      throw new IllegalArgumentException("the client must be named");
    }
    if (sequence < 1) {
      throw new IllegalArgumentException("sequences begin with 1, not " + sequence);
    }
  }

  /** The event of this number from this client. */
  public static Origin of(String client, long sequence) {
    return new Origin(client, sequence);
  }
}
