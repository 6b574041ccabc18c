package vn.benhoc.engine.item;

import java.util.List;
import java.util.Optional;

/**
 * Which units an answer may have, and what a right number is worth without one of them.
 *
 * @param accepted the units, symbols all different; empty where an answer has none. The key is in
 *     the unit whose factor over divisor is one
 * @param withoutUnit the share of the points, in percent from 0 to 100, of a number that is right
 *     in the key's unit and has no unit; 100 where there are no units
 * @param withOtherUnit the same for a number with a unit that is not accepted
 */
public record UnitRule(List<Unit> accepted, int withoutUnit, int withOtherUnit) {

  public UnitRule {
    accepted = List.copyOf(accepted);
    Share.between(Share.NOTHING, withoutUnit, Share.EVERYTHING, "without a unit");
    Share.between(Share.NOTHING, withOtherUnit, Share.EVERYTHING, "with another unit");
    if (accepted.stream().map(Unit::symbol).distinct().count() != accepted.size()) {
      throw new IllegalArgumentException("a unit is named twice among " + accepted);
    }
    if (accepted.isEmpty() && withoutUnit != Share.EVERYTHING) {
      throw new IllegalArgumentException("where there are no units, none can be missing");
    }
    if (!accepted.isEmpty() && accepted.stream().noneMatch(UnitRule::isOfTheKey)) {
      throw new IllegalArgumentException("one of the units must be that of the key");
    }
  }

  /** The answer is a bare number; one with a unit is wrong. */
  public static UnitRule none() {
    return new UnitRule(List.of(), Share.EVERYTHING, Share.NOTHING);
  }

  /** A number without one of these units is wrong. */
  public static UnitRule required(Unit... units) {
    return new UnitRule(List.of(units), Share.NOTHING, Share.NOTHING);
  }

  /** A bare number is in the key's unit; one with another unit is wrong. */
  public static UnitRule optional(Unit... units) {
    return new UnitRule(List.of(units), Share.EVERYTHING, Share.NOTHING);
  }

  /** A bare number earns a share, one with another unit nothing. */
  public static UnitRule costing(int withoutUnit, Unit... units) {
    return new UnitRule(List.of(units), withoutUnit, Share.NOTHING);
  }

  /** The accepted unit with this symbol in normal form; empty if there is none. */
  public Optional<Unit> unit(String symbol) {
    return accepted.stream().filter(unit -> unit.symbol().equals(symbol)).findFirst();
  }

  private static boolean isOfTheKey(Unit unit) {
    return unit.factor().compareTo(unit.divisor()) == 0;
  }
}
