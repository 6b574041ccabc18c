package vn.benhoc.engine.item;

/** Shares of an item's points, in whole percent: 0 is nothing, 100 everything. */
final class Share {

  static final int NOTHING = 0;
  static final int EVERYTHING = 100;

  private Share() {}

  static int between(int least, int share, int most, Object place) {
    if (share < least || share > most) {
      throw new IllegalArgumentException(
          "%s: a share of %d to %d percent expected, %d found"
              .formatted(place, least, most, share));
    }
    return share;
  }
}
