package vn.benhoc.engine.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.benhoc.engine.random.SeededRandom;

/**
 * Deals form codes to candidates in list order: neighbours on the list never share a code, and no
 * code is dealt more than once more often than another.
 */
public final class Dealing {

  private Dealing() {}

  /**
   * The code of each candidate of a list, in its order. The codes are dealt in rounds, each a
   * chance order of all of them whose first differs from the last dealt before. With one code alone
   * everybody gets it.
   *
   * @param codes the codes, at least one, all different
   * @param candidates how many candidates the list has, zero or more
   * @param seed the seed of the chance
   * @throws IllegalArgumentException if there is no code or one is named twice
   */
  public static List<String> deal(List<String> codes, int candidates, long seed) {
    if (codes.isEmpty() || Set.copyOf(codes).size() != codes.size()) {
      throw new IllegalArgumentException("codes must be there and all different: " + codes);
    }
    SeededRandom random = SeededRandom.of(seed).fork(3);
    List<String> dealt = new ArrayList<>();
    while (dealt.size() < candidates) {
      List<String> round = new ArrayList<>(codes);
      random.shuffle(round);
      boolean repeats = !dealt.isEmpty() && dealt.get(dealt.size() - 1).equals(round.get(0));
      if (repeats && round.size() > 1) {
        Collections.swap(round, 0, 1 + random.below(round.size() - 1));
      }
      dealt.addAll(round);
    }
    return List.copyOf(dealt.subList(0, candidates));
  }
}
