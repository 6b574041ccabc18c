package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its candidate's page needs it to go on anywhere.
 *
 * @param state {@code writing} or {@code handed_in}
 * @param millisLeft writing time left on the server's clock; 0 at and after the deadline
 * @param lastSequence highest sequence seen of the asking client; 0 if none
 * @param responses by slot, such as {@code 2.3}
 * @param flags slots marked to be looked at again
 * @param block the block chosen where a part offers one
 * @param held how many answers, with the choice of a block, came late and wait for a decision: they
 *     are not among the responses
 * @param leftOut what came late and was not written in time, by place, unless the candidate has
 *     written on the same after it: it does not count
 * @param paused whether an invigilator has stopped the clock
 * @param pausedUntil when the pause ends by itself; null without one, or if somebody has to end it
 * @param receiptCode what the candidate can show to prove the hand-in
 * @param seal told to the device that writes, when it starts or comes back; null otherwise
 */
public record AttemptView(
    UUID id,
    UUID sittingId,
    String state,
    Instant serverNow,
    Instant startedAt,
    Instant deadline,
    long millisLeft,
    long lastSequence,
    Map<String, ResponseBody> responses,
    List<String> flags,
    @Nullable String block,
    int answered,
    int total,
    int held,
    List<LeftOutEntry> leftOut,
    @Nullable Instant handedInAt,
    @Nullable String handedInBy,
    @Nullable String receiptCode,
    boolean released,
    @Nullable Seal seal,
    boolean paused,
    @Nullable Instant pausedUntil)
    implements StartAnswer {

  /**
   * What the candidate's page seals its answers with while they wait on the candidate's machine,
   * and signs them with in a file.
   *
   * @param by the name of the server's key it was made with
   * @param secret 32 bytes in base64url without padding
   */
  public record Seal(String by, String secret) {}

  /** The same with what its page seals with. */
  public AttemptView sealedBy(Seal told) {
    return new AttemptView(
        id,
        sittingId,
        state,
        serverNow,
        startedAt,
        deadline,
        millisLeft,
        lastSequence,
        responses,
        flags,
        block,
        answered,
        total,
        held,
        leftOut,
        handedInAt,
        handedInBy,
        receiptCode,
        released,
        told,
        paused,
        pausedUntil);
  }

  public AttemptView {
    responses = Map.copyOf(responses);
    flags = List.copyOf(flags);
    leftOut = List.copyOf(leftOut);
  }
}
