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
   * One change: all that stands on the sheet of a slot now, or the block chosen, or both.
   *
   * @param sequence number of the entry among those of this client, from 1, rising
   * @param slot the item; null where only the block is chosen
   * @param response null takes the answer back
   * @param flagged whether the item is marked; null leaves the mark alone
   * @param block the block chosen; null leaves it alone
   * @param clientTime the page's clock, kept in the log only
   */
  public record Entry(
      @Nullable Long sequence,
      @Nullable String slot,
      @Nullable ResponseBody response,
      @Nullable Boolean flagged,
      @Nullable String block,
      @Nullable Instant clientTime) {}
}
