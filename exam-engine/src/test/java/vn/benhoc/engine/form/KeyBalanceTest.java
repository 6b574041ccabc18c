package vn.benhoc.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.random.SeededRandom;

class KeyBalanceTest {

  /** A choice whose key stands at a letter, 0 for A, among so many options. */
  private record Laid(int options, int key, boolean fixed) {}

  private final List<Slot> slots = new ArrayList<>();
  private final Map<ItemRef, Item> items = new HashMap<>();

  private void lay(Laid laid) {
    int number = slots.size() + 1;
    List<OptionId> options =
        IntStream.range(0, laid.options()).mapToObj(o -> OptionId.of(number + "-" + o)).toList();
    ItemRef ref = ItemRef.of("i" + number);
    items.put(ref, new ChoiceItem(ref, options, options.get(laid.key()), !laid.fixed()));
    slots.add(
        new Slot(
            SlotId.of(1, number),
            ref,
            Kind.CHOICE,
            null,
            null,
            options,
            List.of(),
            Points.of("0.25")));
  }

  private List<Slot> balanced(long seed) {
    return KeyBalance.balanced(slots, items::get, SeededRandom.of(seed));
  }

  @Test
  void keysMoveOnlyAsFarAsTheBoundAsks() {
    IntStream.range(0, 5).forEach(item -> lay(new Laid(4, 0, false)));

    List<Slot> after = balanced(1);

    assertThat(KeySpread.of(after, items::get).byLetter()).containsEntry("A", 2);
    assertThat(IntStream.range(0, 5).filter(i -> !after.get(i).equals(slots.get(i)))).hasSize(3);
    for (int index = 0; index < 5; index++) {
      assertThat(after.get(index).options())
          .containsExactlyInAnyOrderElementsOf(slots.get(index).options());
    }
  }

  @Test
  void balancedKeysStayWhereTheyAre() {
    IntStream.of(0, 0, 1, 1, 2).forEach(key -> lay(new Laid(4, key, false)));

    assertThat(balanced(1)).isEqualTo(slots);
  }

  @Test
  void chainOfMovesIsFoundWhereNoSingleMoveHelps() {
    lay(new Laid(2, 0, false));
    lay(new Laid(2, 0, true));
    lay(new Laid(2, 0, true));
    lay(new Laid(4, 1, false));
    lay(new Laid(2, 1, true));

    assertThat(KeySpread.of(balanced(1), items::get).byLetter())
        .containsEntry("A", 2)
        .containsEntry("B", 2);
  }

  @Test
  void keysOfTwoOptionsAreHalvedWhereTheBoundIsOutOfReach() {
    IntStream.range(0, 12).forEach(item -> lay(new Laid(2, 0, false)));

    List<Slot> after = balanced(1);

    assertThat(KeySpread.of(after, items::get).byLetter())
        .containsOnly(Map.entry("A", 6), Map.entry("B", 6));
    assertThat(IntStream.range(0, 12).filter(i -> !after.get(i).equals(slots.get(i)))).hasSize(6);
  }

  @Test
  void otherLettersShareWhatFixedItemsLeave() {
    IntStream.range(0, 6).forEach(item -> lay(new Laid(4, 3, true)));
    IntStream.range(0, 9).forEach(item -> lay(new Laid(2, 0, false)));

    assertThat(KeySpread.of(balanced(3), items::get).byLetter())
        .containsOnly(Map.entry("A", 6), Map.entry("B", 3), Map.entry("D", 6));
  }

  @Test
  void fixedItemsKeepTheirOrderEvenWhereThatBreaksTheBound() {
    IntStream.range(0, 5).forEach(item -> lay(new Laid(4, 2, true)));

    assertThat(balanced(1)).isEqualTo(slots);
  }

  @Test
  void itemsOfOtherKindsAreLeftAlone() {
    items.put(ItemRef.of("box"), Items.box("box", "1"));
    slots.add(
        new Slot(
            SlotId.of(1, 1),
            ItemRef.of("box"),
            Kind.SHORT,
            null,
            null,
            List.of(),
            List.of(),
            Points.of("0.50")));

    assertThat(balanced(1)).isEqualTo(slots);
  }

  @Test
  void chanceDecidesWhichItemsChange() {
    IntStream.range(0, 12).forEach(item -> lay(new Laid(4, 3, false)));

    assertThat(IntStream.range(0, 20).mapToObj(this::balanced).distinct().count())
        .isGreaterThan(10);
    assertThat(balanced(7)).isEqualTo(balanced(7));
  }

  @Test
  void itemThatWasMovedMovesOnRatherThanAnother() {
    int[] options = {3, 2, 4, 4};
    int[] keys = {0, 0, 1, 0};
    IntStream.range(0, 4).forEach(i -> lay(new Laid(options[i], keys[i], false)));

    for (long seed = 0; seed < 50; seed++) {
      int[] after = keys(balanced(seed));
      assertThat(IntStream.range(0, 4).filter(i -> after[i] != keys[i])).hasSize(2);
      assertThat(after).containsExactlyInAnyOrder(0, 1, 2, 3);
    }
  }

  @Test
  void lettersWithoutHelpDoNotKeepOthersFromTheirs() {
    int[] options = {4, 4, 2, 3, 3, 2};
    int[] keys = {1, 0, 0, 0, 1, 1};
    List<Integer> fixed = List.of(0, 3, 4);
    IntStream.range(0, 6).forEach(i -> lay(new Laid(options[i], keys[i], fixed.contains(i))));

    // A or B has three whatever is done; one of them, or C, takes the third of the other
    assertThat(keys(balanced(1))).satisfies(after -> assertThat(excess(after)).isEqualTo(1));
    assertThat(changed(keys(slots), keys(balanced(1)))).isEqualTo(1);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void excessAndChangesAreTheLeastThatAnyOrderCouldHave(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 23) Integer> drawn) {
    slots.clear();
    items.clear();
    for (int code : drawn) {
      int options = 2 + code % 3;
      lay(new Laid(options, code / 6 % options, code / 3 % 2 == 0));
    }

    int[] before = keys(slots);
    int[] after = keys(balanced(drawn.size()));
    ToIntFunction<int[]> merit =
        keys -> 10_000 * excess(keys) + 100 * most(keys) + changed(before, keys);
    assertThat(merit.applyAsInt(after)).isEqualTo(least(0, before, merit));
    assertThat(excess(after)).isEqualTo(least(0, before, KeyBalanceTest::excess));
    assertThat(most(after)).isEqualTo(least(0, before, KeyBalanceTest::most));
  }

  /** Tries every position of every key that may move. */
  private int least(int index, int[] keys, ToIntFunction<int[]> figure) {
    if (index == keys.length) {
      return figure.applyAsInt(keys);
    }
    ChoiceItem item = (ChoiceItem) items.get(slots.get(index).item());
    int least = least(index + 1, keys, figure);
    for (int key = 0; item.shuffleOptions() && key < item.options().size(); key++) {
      int[] other = keys.clone();
      other[index] = key;
      least = Math.min(least, least(index + 1, other, figure));
    }
    return least;
  }

  private static int changed(int[] before, int[] after) {
    return (int) IntStream.range(0, before.length).filter(i -> before[i] != after[i]).count();
  }

  /** The most frequent letter, as far as it matters: what the bound allows does. */
  private static int most(int[] keys) {
    int most =
        IntStream.range(0, 26)
            .map(letter -> (int) IntStream.of(keys).filter(key -> key == letter).count())
            .max()
            .orElseThrow();
    return Math.max(most, keys.length * 40 / 100);
  }

  private static int excess(int[] keys) {
    int allowed = keys.length * 40 / 100;
    return IntStream.range(0, 26)
        .map(letter -> (int) IntStream.of(keys).filter(key -> key == letter).count() - allowed)
        .map(over -> Math.max(0, over))
        .sum();
  }

  private int[] keys(List<Slot> laid) {
    return laid.stream()
        .mapToInt(s -> s.options().indexOf(((ChoiceItem) items.get(s.item())).key()))
        .toArray();
  }
}
