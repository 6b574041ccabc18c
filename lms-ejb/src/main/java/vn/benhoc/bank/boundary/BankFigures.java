package vn.benhoc.bank.boundary;

import java.util.List;
import java.util.Map;
import vn.benhoc.engine.item.Kind;

/**
 * How much the bank holds.
 *
 * @param mine items the caller wrote
 * @param stock shared items by subject
 */
public record BankFigures(long mine, long shared, long drafts, List<Stock> stock) {

  public BankFigures {
    stock = List.copyOf(stock);
  }

  /** The shared items of a subject. */
  public record Stock(String subject, long total, Map<Kind, Long> byKind) {

    public Stock {
      byKind = Map.copyOf(byKind);
    }
  }
}
