package vn.benhoc.engine.statistics.irt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.benhoc.engine.statistics.Distributions;

/**
 * Whether an item behaves as its curve says: S-X² of Orlando and Thissen (2000, Applied
 * Psychological Measurement 24, pp. 50–64). Candidates are grouped by their number of right
 * answers; in each group the share that has the item right is compared with the share that the
 * model expects of such a group.
 *
 * <p>S-X² = Σ N (O − E)² / (E (1 − E)) over the groups from 1 right answer to all but one. Groups
 * in which fewer than a given number of right or of wrong answers are expected are joined with the
 * next higher ones, the rest at the top with the last; a group in which no right or no wrong answer
 * is expected is always joined. It is compared with chi-square on as many degrees of freedom as
 * there are groups, less the item's own parameters: two, or one where the discrimination is common.
 * (Programs that count the common discrimination as each item's own have one degree fewer.)
 *
 * <p>Only candidates with an answer to every calibrated item take part, for the number right must
 * mean the same for all.
 *
 * @param statistic S-X², zero or more; the larger, the worse
 * @param degreesOfFreedom one or more
 * @param pValue the probability of a value above the statistic if the model is true, from 0 to 1.
 *     With many candidates the smallest misfit becomes significant: look at the sizes too
 */
public record ItemFit(double statistic, int degreesOfFreedom, double pValue) {

  /** The smallest expected number of right and of wrong answers in a group: 1, as is usual. */
  public static final double USUAL_LEAST_EXPECTED = 1;

  /**
   * The fit of each item of a calibration, in its order. Empty for items that were not calibrated,
   * where joining leaves no degree of freedom, and where candidates have a number right that is
   * impossible by the parameters.
   *
   * @param responses the answers it was made from, or others to the same items
   * @param calibration the parameters
   * @param quadrature the abilities over which is summed
   * @param leastExpected the smallest expected number in a group, 0 or more
   * @throws IllegalArgumentException if the answers are to another number of items or the smallest
   *     expected number is negative or no number
   */
  public static List<Optional<ItemFit>> of(
      ResponseMatrix responses,
      Calibration calibration,
      Quadrature quadrature,
      double leastExpected) {
    check(responses, calibration);
    if (!(leastExpected >= 0)) {
      throw new IllegalArgumentException(
          "the least expected number is 0 or more, was " + leastExpected);
    }
    List<Optional<ItemParameters>> parameters = calibration.parameters();
    List<Integer> columns =
        IntStream.range(0, parameters.size())
            .filter(item -> parameters.get(item).isPresent())
            .boxed()
            .toList();
    ItemFitTables tables =
        new ItemFitTables(
            columns.stream().map(column -> parameters.get(column).orElseThrow()).toList(),
            new ScoreDistribution(quadrature));
    tables.count(responses, columns);
    List<Optional<ItemFit>> fits = new ArrayList<>();
    for (int item = 0; item < parameters.size(); item++) {
      int place = columns.indexOf(item);
      fits.add(
          place < 0
              ? Optional.empty()
              : tables
                  .groups(place, leastExpected)
                  .flatMap(groups -> fit(groups, calibration.model())));
    }
    return fits;
  }

  private static void check(ResponseMatrix responses, Calibration calibration) {
    if (responses.items() != calibration.items().size()) {
      throw new IllegalArgumentException(
          "answers to %d items, parameters of %d"
              .formatted(responses.items(), calibration.items().size()));
    }
  }

  private static Optional<ItemFit> fit(List<ItemFitTables.Group> groups, IrtModel model) {
    int degrees = groups.size() - model.parametersPerItem();
    if (degrees < 1) {
      return Optional.empty();
    }
    double statistic = 0;
    for (ItemFitTables.Group group : groups) {
      statistic += group.chiSquare();
    }
    return Optional.of(
        new ItemFit(statistic, degrees, Distributions.chiSquareAbove(statistic, degrees)));
  }
}
