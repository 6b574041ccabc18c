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
 * @param receiptCode what the candidate can show to prove the hand-in
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
    @Nullable Instant handedInAt,
    @Nullable String handedInBy,
    @Nullable String receiptCode,
    boolean released)
    implements StartAnswer {

  public AttemptView {
    responses = Map.copyOf(responses);
    flags = List.copyOf(flags);
  }
}
