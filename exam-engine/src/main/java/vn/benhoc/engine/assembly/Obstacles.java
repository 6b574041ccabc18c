package vn.benhoc.engine.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds by trying which constraints stand in the way. */
final class Obstacles {

  private static final int MOST = 2;

  private Obstacles() {}

  /**
   * Hard constraints without which forms are found, none of which can be left out of the set: a
   * smallest set if it has one or two members, the first such in the order of the list; all hard
   * ones if nothing is found without them.
   *
   * @param asked all constraints
   * @param possible whether forms are found under the constraints that are left
   */
  static List<Constraint> smallest(List<Constraint> asked, Predicate<List<Constraint>> possible) {
    return smallest(
        asked, asked.stream().filter(one -> one.strength().isHard()).toList(), possible);
  }

  /**
   * Constraints that keep items out of every form, a smallest set as above, without which no more
   * places stay open than without all that can; none if the pool lacks as much without them.
   * Whether cells can be filled depends on the uses of an item, on what a candidate saw and on
   * groups: on those that break a rule by themselves, and on their being whole.
   *
   * @param held the constraints that are held to, whatever their strength
   * @param lacks what the pool lacks under some of these
   */
  static List<Constraint> keepingOut(
      List<Constraint> held, Function<List<Constraint>, Feasibility> lacks) {
    List<Constraint> able = besideWindows(held);
    if (able.isEmpty()) {
      return able;
    }
    Feasibility least = lacks.apply(List.of());
    Predicate<List<Constraint>> enough = kept -> lacksNoMore(lacks.apply(kept), least);
    return enough.test(able) ? List.of() : smallest(able, able, enough);
  }

  /** Those of some constraints that neither time nor difficulty is asked by. */
  static List<Constraint> besideWindows(List<Constraint> constraints) {
    return constraints.stream()
        .filter(one -> !(one instanceof Constraint.TotalTime))
        .filter(one -> !(one instanceof Constraint.EqualDifficulty))
        .toList();
  }

  /** What is lacked by one form counts for more than what is lacked by all forms together. */
  private static boolean lacksNoMore(Feasibility one, Feasibility other) {
    return needed(one) == needed(other) && one.missing() <= other.missing();
  }

  private static int needed(Feasibility feasibility) {
    return feasibility.cells().stream().mapToInt(CellSupply::needed).sum();
  }

  private static List<Constraint> smallest(
      List<Constraint> asked, List<Constraint> hard, Predicate<List<Constraint>> possible) {
    for (int size = 1; size <= MOST && size < hard.size(); size++) {
      for (int set = (1 << hard.size()) - 1; set > 0; set--) {
        List<Constraint> given = Integer.bitCount(set) == size ? members(hard, set) : List.of();
        if (!given.isEmpty() && possible.test(without(asked, given))) {
          return given;
        }
      }
    }
    return hard.size() > MOST && possible.test(without(asked, hard))
        ? thinned(asked, hard, possible)
        : hard;
  }

  /** Takes back what need not be given up, the last of the list first. */
  private static List<Constraint> thinned(
      List<Constraint> asked, List<Constraint> hard, Predicate<List<Constraint>> possible) {
    List<Constraint> given = hard;
    for (int index = hard.size() - 1; index >= 0; index--) {
      Constraint back = hard.get(index);
      List<Constraint> fewer = given.stream().filter(one -> one != back).toList();
      if (possible.test(without(asked, fewer))) {
        given = fewer;
      }
    }
    return given;
  }

  /** The first of the list is the highest bit, so falling numbers go through them in order. */
  private static List<Constraint> members(List<Constraint> list, int set) {
    return IntStream.range(0, list.size())
        .filter(index -> (set >> (list.size() - 1 - index) & 1) == 1)
        .mapToObj(list::get)
        .toList();
  }

  private static List<Constraint> without(List<Constraint> asked, List<Constraint> given) {
    List<Constraint> left = new ArrayList<>(asked);
    left.removeAll(given);
    return left;
  }
}
