package vn.benhoc.engine.build;

import java.util.ArrayList;
import java.util.List;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.statistics.irt.ItemParameters;
import vn.benhoc.engine.statistics.irt.ResponseMatrix;

/** Draws items, abilities and answers by the two-parameter model, from a seed. */
public final class SimulatedAnswers {

  private final SeededRandom random;

  private SimulatedAnswers(SeededRandom random) {
    this.random = random;
  }

  /** Draws from this seed. */
  public static SimulatedAnswers of(long seed) {
    return new SimulatedAnswers(SeededRandom.of(seed));
  }

  /** Items with discriminations from 0.6 to 2 and standard normal difficulties up to ±2.5. */
  public List<ItemParameters> items(int number) {
    List<ItemParameters> items = new ArrayList<>();
    for (int item = 0; item < number; item++) {
      double difficulty = Math.max(-2.5, Math.min(2.5, normal()));
      items.add(new ItemParameters(0.6 + 1.4 * uniform(), difficulty));
    }
    return items;
  }

  /** Standard normal abilities. */
  public double[] abilities(int number) {
    double[] abilities = new double[number];
    for (int candidate = 0; candidate < number; candidate++) {
      abilities[candidate] = normal();
    }
    return abilities;
  }

  /** The answers of candidates of these abilities, none missing. */
  public ResponseMatrix answers(List<ItemParameters> items, double[] abilities) {
    ResponseMatrix.Builder answers = ResponseMatrix.of(items.size());
    for (double theta : abilities) {
      answers.add(
          items.stream().mapToInt(item -> uniform() < item.probability(theta) ? 1 : 0).toArray());
    }
    return answers.build();
  }

  /** Between 0 and 1. */
  public double uniform() {
    return ((random.nextLong() >>> 11) + 0.5) * 0x1p-53;
  }

  /** Standard normal, by Box and Muller. */
  public double normal() {
    return StrictMath.sqrt(-2 * StrictMath.log(uniform()))
        * StrictMath.cos(2 * Math.PI * uniform());
  }
}
