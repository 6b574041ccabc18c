package vn.benhoc.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Items;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.StimulusRef;
import vn.benhoc.engine.random.SeededRandom;

/** English papers with groups of random sizes and options of which some keep their order. */
class FormPropertiesTest {

  private static List<PoolEntry> pool(SeededRandom random) {
    List<PoolEntry> pool = new ArrayList<>(Pools.choices("x", 40, "X", Level.KNOW));
    for (int group = 0; group < 5; group++) {
      pool.addAll(Pools.group("g" + group, 2 + random.below(7), "R"));
    }
    return pool;
  }

  private static Map<ItemRef, Item> items(List<PoolEntry> pool, SeededRandom random) {
    Map<ItemRef, Item> items = new HashMap<>();
    for (PoolEntry entry : pool) {
      String ref = entry.ref().value();
      int key = 1 + random.below(4);
      items.put(
          entry.ref(), random.below(5) == 0 ? Items.fixedChoice(ref, key) : Items.choice(ref, key));
    }
    return items;
  }

  @Property(tries = 150)
  void everyFormShowsTheWholeSelectionOnceWithAllItsOptions(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int forms) {
    SeededRandom random = SeededRandom.of(seed);
    List<PoolEntry> pool = pool(random);
    Map<ItemRef, Item> items = items(pool, random);
    Assembled assembled =
        (Assembled)
            Assembler.assemble(
                Pools.openBlueprint(Formats.english2025()),
                pool,
                AssemblyOptions.parallel(forms, seed));
    List<Form> built = FormBuilder.of(items, FormOptions.standard()).buildAll(assembled);
    for (int form = 0; form < forms; form++) {
      List<Slot> slots = built.get(form).slots();
      assertThat(slots.stream().map(Slot::item))
          .containsExactlyInAnyOrderElementsOf(assembled.selectionOf(form).items());
      slots.forEach(slot -> checkOptions(slot, items));
      checkGroups(slots);
    }
  }

  private static void checkOptions(Slot slot, Map<ItemRef, Item> items) {
    ChoiceItem item = (ChoiceItem) Objects.requireNonNull(items.get(slot.item()));
    if (item.shuffleOptions()) {
      assertThat(slot.options()).containsExactlyInAnyOrderElementsOf(item.options());
    } else {
      assertThat(slot.options()).isEqualTo(item.options());
    }
  }

  /** The items of a group follow each other, and their names rise. */
  private static void checkGroups(List<Slot> slots) {
    Map<StimulusRef, Integer> last = new HashMap<>();
    for (int index = 0; index < slots.size(); index++) {
      StimulusRef stimulus = slots.get(index).stimulus();
      if (stimulus == null) {
        continue;
      }
      Integer before = last.put(stimulus, index);
      if (before != null) {
        assertThat(before).isEqualTo(index - 1);
        assertThat(slots.get(index).item().value()).isGreaterThan(slots.get(before).item().value());
      }
    }
  }
}
