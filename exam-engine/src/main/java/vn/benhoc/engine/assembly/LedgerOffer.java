package vn.benhoc.engine.assembly;

/**
 * What a ledger lets free, for a search with another guide than the one the ledger was set up with.
 * To be used for one draw, in which the ledger counts no use. Confined to one owner.
 */
final class LedgerOffer implements Offer {

  private final Ledger ledger;
  private final short[][] rows;

  LedgerOffer(Ledger ledger, Terrain terrain) {
    this.ledger = ledger;
    this.rows = new short[terrain.pool().demands().size()][];
    for (int bin = 0; bin < rows.length; bin++) {
      rows[bin] = terrain.guide().rowsOf(ledger.entries(bin));
    }
  }

  @Override
  public int reach(int list, int widening) {
    return ledger.reach(list, widening);
  }

  @Override
  public int[] entries(int list) {
    return ledger.entries(list);
  }

  @Override
  public short[] rows(int list) {
    return rows[list];
  }

  @Override
  public boolean isFree(int item) {
    return ledger.isFree(item);
  }
}
