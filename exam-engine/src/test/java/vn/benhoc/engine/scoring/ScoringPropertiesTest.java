package vn.benhoc.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.build.SchemeFormats;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormBuilder;
import vn.benhoc.engine.form.FormOptions;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.format.PaperFormat;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ClusterItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.NumericItem;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.engine.item.TextItem;
import vn.benhoc.engine.points.Points;
import vn.benhoc.engine.random.SeededRandom;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.engine.response.ClusterResponse;
import vn.benhoc.engine.response.EssayResponse;
import vn.benhoc.engine.response.NumericResponse;
import vn.benhoc.engine.response.Response;
import vn.benhoc.engine.response.ShortResponse;
import vn.benhoc.engine.response.TextResponse;

class ScoringPropertiesTest {

  private static final List<String> QUANTITIES =
      List.of("9,8 m/s²", "9,8", "9,8 N", "980 cm/s²", "10 m/s²", "chín");
  private static final List<String> TEXTS = List.of("Hoà bình", "hoà", "yên ổn", "chiến tranh");

  @Provide
  Arbitrary<PaperFormat> formats() {
    return Arbitraries.of(
        Stream.concat(Formats.all().stream(), SchemeFormats.all().stream()).toList());
  }

  @Property(tries = 200)
  void scoreIsNotAffectedByTheOrderShown(@ForAll("formats") PaperFormat format, @ForAll long seed) {
    List<PoolEntry> pool = Pools.poolFor(format, 1);
    Map<ItemRef, Item> items = credited(Pools.items(pool));
    Assembled assembled =
        (Assembled)
            Assembler.assemble(
                Pools.openBlueprint(format), pool, AssemblyOptions.shuffled(2, seed));
    List<Form> forms = FormBuilder.of(items, FormOptions.standard()).buildAll(assembled);
    Map<ItemRef, Response> byItem = answers(items, SeededRandom.of(seed));
    Breakdown first = score(forms.get(0), items, byItem);
    Breakdown second = score(forms.get(1), items, byItem);
    assertThat(second.points()).isEqualTo(first.points());
    assertThat(second.parts()).isEqualTo(first.parts());
  }

  @Property(tries = 200)
  void pointsAreTheSumOfThePartsAndNeverAboveTheMaximum(
      @ForAll("formats") PaperFormat format, @ForAll long seed) {
    List<PoolEntry> pool = Pools.poolFor(format, 1);
    Map<ItemRef, Item> items = credited(Pools.items(pool));
    Assembled assembled =
        (Assembled)
            Assembler.assemble(
                Pools.openBlueprint(format), pool, AssemblyOptions.shuffled(1, seed));
    Form form = FormBuilder.of(items, FormOptions.standard()).buildAll(assembled).get(0);
    Breakdown breakdown = score(form, items, answers(items, SeededRandom.of(seed)));
    assertThat(breakdown.points())
        .isEqualTo(sum(breakdown))
        .isBetween(BigDecimal.ZERO, breakdown.max());
    assertThat(breakdown.max()).isEqualTo(format.maxPoints());
    assertThat(breakdown.slots())
        .allMatch(slot -> slot.points().compareTo(slot.max()) <= 0)
        .allMatch(slot -> slot.points().scale() == 2)
        .noneMatch(slot -> slot.reasons().isEmpty());
  }

  /** The same items; of each choice one wrong option is half right. */
  private static Map<ItemRef, Item> credited(Map<ItemRef, Item> items) {
    Map<ItemRef, Item> credited = new HashMap<>(items);
    credited.replaceAll(
        (ref, item) -> {
          if (!(item instanceof ChoiceItem choice)) {
            return item;
          }
          int after = (choice.options().indexOf(choice.key()) + 1) % choice.options().size();
          return choice.crediting(Map.of(choice.options().get(after), 50));
        });
    return credited;
  }

  /** What the items earned and cost, and what floors added. */
  private static BigDecimal sum(Breakdown breakdown) {
    return Stream.of(
            breakdown.slots().stream().map(SlotResult::points),
            breakdown.parts().stream().map(PartResult::raised),
            Stream.of(breakdown.raised()))
        .flatMap(amounts -> amounts)
        .reduce(Points.ZERO, BigDecimal::add);
  }

  private static Breakdown score(
      Form form, Map<ItemRef, Item> items, Map<ItemRef, Response> byItem) {
    Map<SlotId, Response> responses = new HashMap<>();
    for (Slot slot : form.slots()) {
      Response response = byItem.get(slot.item());
      if (response != null) {
        responses.put(slot.id(), response);
      }
    }
    return Scorer.of(form, items).score(Answers.of(responses, "CS"));
  }

  private static Map<ItemRef, Response> answers(Map<ItemRef, Item> items, SeededRandom random) {
    Map<ItemRef, Response> answers = new HashMap<>();
    items.keySet().stream()
        .sorted(Comparator.comparing(ItemRef::value))
        .forEach(
            ref -> {
              Response response = answer(items.get(ref), random);
              if (response != null) {
                answers.put(ref, response);
              }
            });
    return answers;
  }

  private static @Nullable Response answer(@Nullable Item item, SeededRandom random) {
    if (random.below(8) == 0) {
      return null;
    }
    if (item instanceof ChoiceItem choice) {
      return ChoiceResponse.of(choice.options().get(random.below(4)));
    }
    if (item instanceof ClusterItem cluster) {
      Map<StatementId, Boolean> truths = new HashMap<>();
      for (StatementId id : cluster.statementIds()) {
        if (random.below(5) > 0) {
          truths.put(id, random.below(2) == 0);
        }
      }
      return ClusterResponse.of(truths);
    }
    if (item instanceof NumericItem) {
      return NumericResponse.of(QUANTITIES.get(random.below(QUANTITIES.size())));
    }
    if (item instanceof TextItem) {
      return TextResponse.of(TEXTS.get(random.below(TEXTS.size())));
    }
    return random.below(2) == 0 ? ShortResponse.of("1,5") : EssayResponse.of("Bài");
  }
}
