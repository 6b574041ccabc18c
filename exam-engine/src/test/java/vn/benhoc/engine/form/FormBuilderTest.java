package vn.benhoc.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.GroupPlace;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.random.SeededRandom;

class FormBuilderTest {

  static Assembled assembled(PaperFormat format, List<PoolEntry> pool, int forms) {
    return (Assembled)
        Assembler.assemble(
            Pools.openBlueprint(format), pool, AssemblyOptions.shuffled(forms, 2025));
  }

  static List<Form> forms(PaperFormat format, int count) {
    List<PoolEntry> pool = Pools.poolFor(format, 1);
    return FormBuilder.of(Pools.items(pool), FormOptions.standard())
        .buildAll(assembled(format, pool, count));
  }

  @Test
  void everyFormIsAPermutationOfTheSelection() {
    List<Form> forms = forms(Formats.toan2025(), 24);
    assertThat(forms).extracting(Form::code).doesNotHaveDuplicates().allMatch(c -> c.length() == 4);
    List<String> items = refs(forms.get(0).slots());
    for (Form form : forms) {
      assertThat(refs(form.slots())).containsExactlyInAnyOrderElementsOf(items);
    }
    assertThat(forms.stream().map(form -> refs(form.slots())).distinct()).hasSize(24);
  }

  @Test
  void partsNeverMix() {
    for (Form form : forms(Formats.toan2025(), 8)) {
      assertThat(form.parts().get(0).slots()).extracting(Slot::kind).containsOnly(Kind.CHOICE);
      assertThat(form.parts().get(1).slots()).extracting(Slot::kind).containsOnly(Kind.CLUSTER);
      assertThat(form.parts().get(2).slots()).extracting(Slot::kind).containsOnly(Kind.SHORT);
    }
  }

  @Test
  void optionsAndStatementsAreShuffledWithinTheirItem() {
    List<Form> forms = forms(Formats.toan2025(), 8);
    assertThat(forms.stream().map(form -> slotOf(form, "p1-01").options()).distinct().count())
        .isGreaterThan(1);
    assertThat(forms.stream().map(form -> slotOf(form, "p2-01").statements()).distinct().count())
        .isGreaterThan(1);
    assertThat(slotOf(forms.get(0), "p1-01").options())
        .containsExactlyInAnyOrderElementsOf(Items.choice("p1-01", 1).options());
    assertThat(slotOf(forms.get(0), "p2-01").statements())
        .containsExactlyInAnyOrderElementsOf(Items.cluster("p2-01", "TTTT").statementIds());
  }

  @Test
  void statementsKeepTheirOrderWhereThePaperOrTheItemSaysSo() {
    List<PoolEntry> pool = Pools.poolFor(Formats.toan2025(), 1);
    Assembled assembled = assembled(Formats.toan2025(), pool, 6);
    Map<ItemRef, Item> items = new HashMap<>(Pools.items(pool));
    List<Form> fixed = FormBuilder.of(items, new FormOptions(false)).buildAll(assembled);
    ClusterItem cluster = Items.cluster("p2-02", "TFFT");
    assertThat(fixed).allMatch(f -> slotOf(f, "p2-02").statements().equals(cluster.statementIds()));
    items.put(cluster.ref(), new ClusterItem(cluster.ref(), cluster.statements(), false));
    List<Form> one = FormBuilder.of(items, FormOptions.standard()).buildAll(assembled);
    assertThat(one).allMatch(f -> slotOf(f, "p2-02").statements().equals(cluster.statementIds()));
  }

  @Test
  void optionsKeepTheirOrderWhereTheItemSaysSo() {
    List<PoolEntry> pool = Pools.poolFor(Formats.toan2025(), 1);
    Map<ItemRef, Item> items = new HashMap<>(Pools.items(pool));
    ChoiceItem fixed = Items.fixedChoice("p1-03", 2);
    items.put(fixed.ref(), fixed);
    List<Form> forms =
        FormBuilder.of(items, FormOptions.standard())
            .buildAll(assembled(Formats.toan2025(), pool, 12));
    assertThat(forms).allMatch(form -> slotOf(form, "p1-03").options().equals(fixed.options()));
  }

  @Test
  void groupStaysTogetherInItsOwnOrder() {
    List<PoolEntry> pool = new ArrayList<>(Pools.group("S", 8, "R"));
    pool.addAll(Pools.group("T", 6, "R"));
    pool.addAll(Pools.choices("x", 26, "X", Level.KNOW));
    List<Form> forms =
        FormBuilder.of(Pools.items(pool), FormOptions.standard())
            .buildAll(assembled(Formats.english2025(), pool, 12));
    for (Form form : forms) {
      List<String> refs = refs(form.slots());
      int start = refs.indexOf("S-01");
      assertThat(refs.subList(start, start + 8))
          .containsExactly("S-01", "S-02", "S-03", "S-04", "S-05", "S-06", "S-07", "S-08");
      int second = refs.indexOf("T-01");
      assertThat(refs.subList(second, second + 6))
          .containsExactly("T-01", "T-02", "T-03", "T-04", "T-05", "T-06");
    }
    assertThat(forms.stream().map(form -> refs(form.slots()).indexOf("S-01")).distinct().count())
        .isGreaterThan(3);
  }

  @Test
  void groupIsOrderedByPositionThenByReference() {
    List<PoolEntry> pool = new ArrayList<>(Pools.choices("x", 34, "X", Level.KNOW));
    int[] positions = {3, 1, 2, 2, 9, 0};
    for (PoolEntry entry : Pools.group("S", 6, "R")) {
      StimulusRef stimulus = StimulusRef.of("S");
      pool.add(entry.on(new GroupPlace(stimulus, positions[pool.size() - 34])));
    }
    Form form =
        FormBuilder.of(Pools.items(pool), FormOptions.standard())
            .buildAll(assembled(Formats.english2025(), pool, 1))
            .get(0);

    assertThat(group(form, "S")).containsExactly("S-06", "S-02", "S-03", "S-04", "S-01", "S-05");
  }

  @Test
  void elevenChoicesAreNotBalanced() {
    PaperFormat eleven = Formats.before2025("X", 45, 11, "0.10");
    List<PoolEntry> pool = Pools.poolFor(eleven, 1);
    Map<ItemRef, Item> items = Pools.items(pool);
    List<Form> forms =
        FormBuilder.of(items, FormOptions.standard()).buildAll(assembled(eleven, pool, 60));

    assertThat(forms).anyMatch(form -> KeySpread.of(form.slots(), items::get).most() > 4);
  }

  @Test
  void groupIsShuffledInsideOnlyWhereAllOfItAllowsThat() {
    List<PoolEntry> pool = new ArrayList<>(Pools.choices("x", 28, "X", Level.KNOW));
    Pools.group("S", 6, "R").forEach(entry -> pool.add(freed(entry, true)));
    Pools.group("T", 6, "R").forEach(entry -> pool.add(freed(entry, pool.size() % 2 == 0)));
    List<Form> forms =
        FormBuilder.of(Pools.items(pool), FormOptions.standard())
            .buildAll(assembled(Formats.english2025(), pool, 12));

    List<List<String>> free = forms.stream().map(form -> group(form, "S")).toList();
    assertThat(free).allMatch(order -> order.size() == 6);
    assertThat(free.stream().distinct().count()).isGreaterThan(6);
    assertThat(forms)
        .allMatch(form -> group(form, "T").stream().sorted().toList().equals(group(form, "T")));
  }

  private static PoolEntry freed(PoolEntry entry, boolean free) {
    GroupPlace place = Objects.requireNonNull(entry.group());
    return entry.on(new GroupPlace(place.stimulus(), place.position(), free));
  }

  /** The items of a group in the order shown, if they stand together. */
  private static List<String> group(Form form, String stimulus) {
    List<String> refs = refs(form.slots());
    int first =
        IntStream.range(0, refs.size())
            .filter(i -> refs.get(i).startsWith(stimulus))
            .min()
            .orElseThrow();
    return refs.subList(first, first + 6).stream().filter(ref -> ref.startsWith(stimulus)).toList();
  }

  @Test
  void blocksFollowTheCommonItemsInTheOrderOfTheFormat() {
    for (Form form : forms(Formats.tin2025(), 10)) {
      assertThat(form.parts().get(1).slots())
          .extracting(Slot::block)
          .containsExactly(null, null, "ICT", "ICT", "CS", "CS");
    }
  }

  @Test
  void essaysKeepTheOrderTheirPointsHangOn() {
    for (Form form : forms(Formats.literature2025(), 5)) {
      assertThat(form.parts().get(1).slots())
          .extracting(Slot::maxPoints)
          .containsExactly(Points.of("2"), Points.of("4"));
    }
  }

  @Test
  void noLetterIsTheKeyOfMoreThanFortyPercentOfTwelve() {
    List<PoolEntry> pool = Pools.poolFor(Formats.toan2025(), 1);
    Map<ItemRef, Item> items = new HashMap<>(Pools.items(pool));
    items.replaceAll(
        (ref, item) -> item instanceof ChoiceItem ? Items.choice(ref.value(), 1) : item);
    List<Form> forms =
        FormBuilder.of(items, FormOptions.standard())
            .buildAll(assembled(Formats.toan2025(), pool, 100));
    for (Form form : forms) {
      assertThat(KeySpread.of(form.parts().get(0).slots(), items::get).most()).isBetween(3, 4);
    }
  }

  @Test
  void fixedItemsThatMakeBalanceImpossibleStillYieldAForm() {
    List<PoolEntry> pool = Pools.poolFor(Formats.society2025("SU"), 1);
    Map<ItemRef, Item> items = new HashMap<>(Pools.items(pool));
    for (int number = 1; number <= 12; number++) {
      String ref = "p1-" + (number < 10 ? "0" : "") + number;
      items.put(ItemRef.of(ref), Items.fixedChoice(ref, 1));
    }
    Form form =
        FormBuilder.of(items, FormOptions.standard())
            .buildAll(assembled(Formats.society2025("SU"), pool, 1))
            .get(0);
    assertThat(KeySpread.of(form.slots(), items::get).most()).isEqualTo(12);
  }

  @Test
  void formIsRebuiltFromItsSelectionAndSeed() {
    assertThat(forms(Formats.tin2025(), 6)).isEqualTo(forms(Formats.tin2025(), 6));
    assertThat(forms(Formats.tin2025(), 3)).isNotEqualTo(forms(Formats.tin2025(), 6));
  }

  @Test
  void unknownItemAndItemOfAnotherKindAreRefused() {
    List<PoolEntry> pool = Pools.poolFor(Formats.english2025(), 1);
    Assembled assembled = assembled(Formats.english2025(), pool, 1);
    assertThatThrownBy(() -> FormBuilder.of(Map.of(), FormOptions.standard()).buildAll(assembled))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown");
    Map<ItemRef, Item> items = new HashMap<>(Pools.items(pool));
    items.put(ItemRef.of("p1-01"), Items.box("p1-01", "1"));
    FormBuilder builder = FormBuilder.of(items, FormOptions.standard());
    assertThatThrownBy(() -> builder.build(assembled.selectionOf(0), "1234", SeededRandom.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p1-01 is of kind SHORT");
  }

  private static Slot slotOf(Form form, String ref) {
    return form.slots().stream()
        .filter(slot -> slot.item().value().equals(ref))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> refs(List<Slot> slots) {
    return slots.stream().map(slot -> slot.item().value()).toList();
  }
}
