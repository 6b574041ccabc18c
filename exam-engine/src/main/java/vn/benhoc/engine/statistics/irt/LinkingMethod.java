package vn.benhoc.engine.statistics.irt;

/** How a line between two scales is found from the items they have in common. */
public enum LinkingMethod {

  /**
   * A from the means of the discriminations, B from the means of the difficulties (Loyd and Hoover
   * 1980, Journal of Educational Measurement 17, pp. 179–193).
   */
  MEAN_MEAN,

  /**
   * A from the standard deviations of the difficulties, B from their means (Marco 1977, Journal of
   * Educational Measurement 14, pp. 139–160). Simple, and at the mercy of one badly estimated
   * difficulty.
   */
  MEAN_SIGMA,

  /**
   * A and B with the least squared difference of the items' curves, summed over items and averaged
   * over abilities (Haebara 1980, Japanese Psychological Research 22, pp. 144–149), on the scale to
   * be reached.
   */
  HAEBARA,

  /**
   * A and B with the least squared difference of the test characteristic curves of the common
   * items, averaged over abilities (Stocking and Lord 1983, Applied Psychological Measurement 7,
   * pp. 201–210), on the scale to be reached.
   */
  STOCKING_LORD
}
