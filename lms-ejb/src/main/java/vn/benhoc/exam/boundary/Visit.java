package vn.benhoc.exam.boundary;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate's request came.
 *
 * @param site scheme, host and, if it is not the usual one, port the candidate asked
 * @param address the absolute address asked for
 * @param from the network address it came from
 * @param shown what Safe Exam Browser showed of its keys
 */
public record Visit(URI site, String address, String from, Keys shown) {

  /**
   * What a request shows of keys: in the headers the browser sets, taken with the address asked
   * for, or in those the page sets with what the browser tells it, taken with the page's address.
   */
  public record Keys(
      @Nullable String config,
      @Nullable String exam,
      @Nullable String pageConfig,
      @Nullable String pageExam) {

    /** No key. */
    public static final Keys NONE = new Keys(null, null, null, null);
  }
}
