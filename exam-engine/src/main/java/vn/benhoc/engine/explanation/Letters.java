package vn.benhoc.engine.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;

/**
 * Which letter each option or statement of an item has for one reader.
 *
 * @param style what the letters belong to
 * @param shown the letter of each option or statement in the order its author wrote them; empty for
 *     items without any
 */
public record Letters(Style style, List<String> shown) {

  /** What letters belong to. */
  public enum Style {
    /** Options, with capital letters. */
    OPTIONS,
    /** Statements, with small letters. */
    STATEMENTS,
    /** Nothing: boxes and essays. */
    NONE
  }

  public Letters {
    shown = List.copyOf(shown);
  }

  /**
   * The letters on a candidate's paper.
   *
   * @throws IllegalArgumentException if the place does not show every option or statement of the
   *     item
   */
  public static Letters on(Slot slot, Item item) {
    if (item instanceof ChoiceItem choice) {
      return new Letters(
          Style.OPTIONS,
          choice.options().stream().map(id -> required(slot.letterOf(id), item)).toList());
    }
    if (item instanceof ClusterItem cluster) {
      return new Letters(
          Style.STATEMENTS,
          cluster.statementIds().stream().map(id -> required(slot.letterOf(id), item)).toList());
    }
    return new Letters(Style.NONE, List.of());
  }

  /** The letters of an item shown in the order its author wrote. */
  public static Letters asAuthored(Item item) {
    if (item instanceof ChoiceItem choice) {
      return new Letters(Style.OPTIONS, inOrder('A', choice.options().size()));
    }
    return item instanceof ClusterItem
        ? new Letters(Style.STATEMENTS, inOrder('a', ClusterItem.STATEMENTS))
        : new Letters(Style.NONE, List.of());
  }

  /** Whether every letter is the one the author saw. */
  public boolean areAuthored() {
    return style == Style.NONE || shown.equals(inOrder(first(), shown.size()));
  }

  /**
   * The letter shown for the option or statement of this number, from 1; empty if there is none.
   */
  Optional<String> ofNumber(int number) {
    return number < 1 || number > shown.size()
        ? Optional.empty()
        : Optional.of(shown.get(number - 1));
  }

  /** The letter shown for the option or statement the author saw under this one. */
  String of(char authored) {
    return shown.get(authored - first());
  }

  /** The first letter of the style. */
  char first() {
    return style == Style.STATEMENTS ? 'a' : 'A';
  }

  /** The last letter in use. */
  char last() {
    return (char) (first() + shown.size() - 1);
  }

  private static List<String> inOrder(char first, int count) {
    return IntStream.range(0, count).mapToObj(i -> Character.toString(first + i)).toList();
  }

  private static String required(Optional<String> letter, Item item) {
    return letter.orElseThrow(
        () -> new IllegalArgumentException("the place does not show all of " + item.ref()));
  }
}
