package vn.benhoc.engine.statistics.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Screens a room for pairs who answered too much alike, by a published index ({@link
 * SimilarityIndex}) with option probabilities from {@link OptionModel}. Items that one of the two
 * left out, and items without a curve, are not compared.
 *
 * <p><b>False alarms.</b> Over the pairs of one call the rate of {@link FalseAlarms} is kept as far
 * as the model is right; classmates taught the same mistake share it without copying. The corrected
 * p-values of two rooms are about their own rooms: 500 rooms screened at 0.01 raise five false
 * alarms on average.
 *
 * <p><b>Power</b> is limited, because a room of 24 has 276 pairs. With 40 items of four options and
 * a rate of 0.05, ω finds a weaker candidate (θ about −0.5) who copies from a stronger one (θ about
 * 0.5) in about 8 of 100 cases if 30 % of the answers are copied, 23 if 40 %, 48 if 50 %.
 *
 * <p><b>Cost.</b> A pair takes about six microseconds with 40 items: 500 rooms of 24 (138,000
 * pairs) one second; all pairs of 12,000 candidates (72 million) seven minutes, and at such a
 * number of pairs nothing short of copying nearly everything can be told from chance.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SimilarityScreen {

  private final OptionModel model;
  private final SimilarityIndex index;
  private final FalseAlarms falseAlarms;

  /**
   * A screen.
   *
   * @param model how likely which option is
   * @param index by which to judge
   * @param falseAlarms the rate to keep in each room
   */
  public SimilarityScreen(OptionModel model, SimilarityIndex index, FalseAlarms falseAlarms) {
    this.model = model;
    this.index = index;
    this.falseAlarms = falseAlarms;
  }

  /**
   * What was found in a room.
   *
   * @param pairs all pairs with an item to compare, the most alike (smallest p-value) first
   * @param flags the pairs at or below the rate, in the same order
   */
  public record Room(List<PairSimilarity> pairs, List<Flag> flags) {
    public Room {
      pairs = List.copyOf(pairs);
      flags = List.copyOf(flags);
    }
  }

  /**
   * Screens all pairs of a room, or of any group of candidates.
   *
   * @param sheets their answers, to the items of the model
   * @throws IllegalArgumentException if a sheet does not fit the items
   */
  public Room room(List<Sheet> sheets) {
    List<Comparison.Person> people = new ArrayList<>();
    for (Sheet sheet : sheets) {
      OptionModel.requireFits(model.items(), sheet);
      people.add(new Comparison.Person(sheet, model));
    }
    List<PairSimilarity> pairs = new ArrayList<>();
    for (int second = 1; second < people.size(); second++) {
      for (int first = 0; first < second; first++) {
        Comparison pair = Comparison.of(model.items(), people.get(first), people.get(second));
        if (pair.compared() > 0) {
          pairs.add(pair.similarity(index));
        }
      }
    }
    return corrected(pairs);
  }

  private Room corrected(List<PairSimilarity> pairs) {
    List<Double> adjusted =
        falseAlarms
            .correction()
            .adjusted(pairs.stream().map(pair -> pair.chance().pValue()).toList());
    List<PairSimilarity> corrected = new ArrayList<>();
    for (int pair = 0; pair < pairs.size(); pair++) {
      corrected.add(pairs.get(pair).adjusted(adjusted.get(pair)));
    }
    corrected.sort(Comparator.comparingDouble(pair -> pair.chance().pValue()));
    List<Flag> flags =
        corrected.stream()
            .filter(pair -> pair.chance().adjusted() <= falseAlarms.rate())
            .map(this::flag)
            .toList();
    return new Room(corrected, flags);
  }

  private Flag flag(PairSimilarity pair) {
    return new Flag(
        Flag.Screen.SIMILARITY,
        pair.candidates(),
        pair.deviations().orElseThrow(),
        pair.chance().pValue(),
        pair.chance().adjusted(),
        falseAlarms);
  }
}
