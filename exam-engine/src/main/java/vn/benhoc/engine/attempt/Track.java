package vn.benhoc.engine.attempt;

import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.attempt.AttemptEvent.Answered;
import vn.benhoc.engine.attempt.AttemptEvent.ByCandidate;
import vn.benhoc.engine.attempt.AttemptEvent.Flagged;
import vn.benhoc.engine.attempt.AttemptEvent.Noticed;
import vn.benhoc.engine.form.SlotId;

/**
 * What events of one client must keep their order on: the response or the flag of one item, or the
 * block; or what its page noticed.
 *
 * @param client the client
 * @param matter what is told about
 * @param slot the place of the item; null for the block and for notices
 */
public record Track(String client, Matter matter, @Nullable SlotId slot) {

  /** What an event tells about. */
  public enum Matter {
    /** The response to an item. */
    RESPONSE,
    /** The flag of an item. */
    FLAG,
    /** The choice of a block. */
    BLOCK,
    /** What the page noticed. */
    NOTICE
  }

  /** The track an event belongs to. */
  public static Track of(ByCandidate event) {
    String client = event.origin().client();
    if (event instanceof Answered answer) {
      return new Track(client, Matter.RESPONSE, answer.slot());
    }
    if (event instanceof Flagged flag) {
      return new Track(client, Matter.FLAG, flag.slot());
    }
    return new Track(client, event instanceof Noticed ? Matter.NOTICE : Matter.BLOCK, null);
  }
}
