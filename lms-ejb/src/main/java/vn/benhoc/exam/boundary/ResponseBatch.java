package vn.benhoc.exam.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate's page saves at once; sent again unchanged until there is a receipt.
 *
 * @param clientId names the page that sends: it numbers its entries itself
 */
public record ResponseBatch(@Nullable String clientId, @Nullable List<Entry> entries) {

  /**
   * One change: of the answer in a slot, of its mark, of the block chosen, or of several of them.
   * Or, by itself, something the page noticed. What an entry does not name it leaves alone: another
   * page of the candidate may know better.
   *
   * @param sequence number of the entry among those of this client, from 1 to 2^53 - 1, rising;
   *     never that of another entry
   * @param slot the item; null where only the block is chosen
   * @param response the answer now; null leaves it alone, unless the entry clears it
   * @param clears true takes the answer back
   * @param flagged whether the item is marked; null leaves the mark alone
   * @param block the block chosen; null leaves it alone
   * @param clientTime when it was done, by the page's clock as the server's time has set it; kept
   *     in the log, and asked for only where it comes late
   * @param notice what the page noticed; null for a change
   */
  public record Entry(
      @Nullable Long sequence,
      @Nullable String slot,
      @Nullable ResponseBody response,
      @Nullable Boolean clears,
      @Nullable Boolean flagged,
      @Nullable String block,
      @Nullable Instant clientTime,
      @Nullable Notice notice) {}

  /**
   * What a page noticed.
   *
   * @param kind {@code left}, {@code returned}, {@code copied}, {@code cut}, {@code pasted}, {@code
   *     printed}, {@code resized}, {@code shrunk} or {@code offline}
   * @param millis how long it lasted, at most a day; null or 0 where it has no length. A {@code
   *     left} of no length begins one, whose length the next {@code returned} tells; only {@code
   *     left} is counted
   */
  public record Notice(@Nullable String kind, @Nullable Long millis) {}
}
