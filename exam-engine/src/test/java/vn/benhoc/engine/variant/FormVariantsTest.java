package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.variant.Content.Option.distractor;
import static vn.benhoc.engine.variant.Content.Option.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.Assembler;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Selection;
import vn.benhoc.engine.build.Formats;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.form.CanonicalForm;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.FormBuilder;
import vn.benhoc.engine.form.FormOptions;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.random.SeededRandom;

/** A paper of Toán with a template in each part. */
class FormVariantsTest {

  private static final List<PoolEntry> PLAIN =
      Pools.poolFor(Formats.toan2025(), 1).stream()
          .filter(entry -> !entry.ref().value().endsWith("01"))
          .toList();

  private static final Selection SELECTION = selection();

  @Property(tries = 20)
  void aFormIsRebuiltToTheByteFromTemplatesAndSeeds(@ForAll long paperSeed) {
    for (int code = 1001; code < 1004; code++) {
      FormVariants drawn = FormVariants.draw(SELECTION, generators(), paperSeed, code);
      String stored = CanonicalForm.text(form(drawn.selection(), drawn.items(), code));

      Map<ItemRef, Variant> rebuilt = FormVariants.rebuilt(references(stored), generators());
      Map<ItemRef, Item> items = new HashMap<>();
      rebuilt.forEach((ref, variant) -> items.put(ref, variant.item()));

      assertThat(rebuilt).isEqualTo(drawn.variants()).hasSize(3);
      assertThat(items).isEqualTo(drawn.items());
      assertThat(CanonicalForm.text(form(drawn.selection(), items, code))).isEqualTo(stored);
    }
  }

  @Test
  void eachFormHasVariantsOfItsOwnThatKnowTheirTemplate() {
    List<Map<ItemRef, Variant>> forms =
        Stream.of(1001L, 1002L, 1003L)
            .map(form -> FormVariants.draw(SELECTION, generators(), 7, form).variants())
            .toList();
    assertThat(forms.stream().flatMap(form -> form.keySet().stream())).doesNotHaveDuplicates();
    assertThat(forms)
        .allSatisfy(
            form ->
                assertThat(form.keySet())
                    .extracting(ref -> VariantRef.of(ref).orElseThrow().template().value())
                    .containsExactlyInAnyOrder("T-1", "T-2", "T-3"));
    assertThat(forms.get(0))
        .allSatisfy((ref, variant) -> assertThat(variant.item().ref()).isEqualTo(ref));
  }

  @Test
  void aVariantOnAFormIsThatOfItsSeed() {
    VariantGenerator generator = VariantGenerator.of(Templates.quadratic());
    Variant plain = (Variant) generator.draw(-7043736636749148236L);
    Variant placed =
        (Variant) generator.draw(new VariantRef(ItemRef.of("T-1"), -7043736636749148236L));
    assertThat(placed.texts()).isEqualTo(plain.texts());
    assertThat(placed.values()).isEqualTo(plain.values());
    assertThat(plain.item().ref()).isEqualTo(ItemRef.of("T-1"));
    assertThat(placed.item().ref())
        .isEqualTo(ItemRef.of("T-1~" + Long.toHexString(-7043736636749148236L)));
  }

  @Test
  void aTemplateWithoutVariantsIsToldAndLeftInItsPlace() {
    Template none =
        Templates.choice(
            new Template.Names(List.of(), List.of(), List.of("1 > 2")),
            "",
            key("1", "x"),
            distractor("2", "y"));
    Map<ItemRef, VariantGenerator> templates = new HashMap<>(generators());
    templates.put(ItemRef.of("T-1"), VariantGenerator.of(none));
    FormVariants drawn = FormVariants.draw(SELECTION, templates, 1, 1001);
    assertThat(drawn.missing()).containsOnlyKeys(ItemRef.of("T-1"));
    assertThat(drawn.selection().items()).contains(ItemRef.of("T-1"));
    assertThat(drawn.variants()).hasSize(2);
  }

  @Test
  void whatCannotBeDrawnAgainIsRefused() {
    VariantGenerator generator = VariantGenerator.of(Templates.quadratic());
    VariantRef other = new VariantRef(ItemRef.of("T-2"), 1);
    assertThatThrownBy(() -> generator.draw(other)).hasMessageContaining("T-2");
    assertThatThrownBy(() -> FormVariants.rebuilt(List.of(other.item()), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("T-2");
    assertThat(FormVariants.rebuilt(List.of(ItemRef.of("p1-02")), Map.of())).isEmpty();
  }

  @Property(tries = 200)
  void aReferenceTellsTemplateAndSeed(@ForAll long seed) {
    VariantRef ref = new VariantRef(ItemRef.of("TOAN~10\t@\n3"), seed);
    assertThat(VariantRef.of(ref.item())).contains(ref);
  }

  @Test
  void aReferenceIsSpelledAsItIsStored() {
    assertThat(new VariantRef(ItemRef.of("A@3"), 1000).item().value())
        .isEqualTo("A@3~00000000000003e8");
    assertThat(new VariantRef(ItemRef.of("A@3"), -1).item().value())
        .isEqualTo("A@3~ffffffffffffffff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A@3",
        "~00000000000003e8",
        " ~00000000000003e8",
        "A~3e8",
        "A~00000000000003E8",
        "A~000000000000003e8",
        "A00000000000003e8"
      })
  void otherReferencesAreItemsOfTheirOwn(String reference) {
    assertThat(VariantRef.of(ItemRef.of(reference))).isEmpty();
  }

  private static Selection selection() {
    List<PoolEntry> pool = new ArrayList<>(PLAIN);
    pool.add(Pools.entry("T-1", Kind.CHOICE, "T1", null));
    pool.add(Pools.entry("T-2", Kind.SHORT, "T1", null));
    pool.add(Pools.entry("T-3", Kind.CLUSTER, "T1", null));
    Assembled assembled =
        (Assembled)
            Assembler.assemble(
                Pools.openBlueprint(Formats.toan2025()), pool, AssemblyOptions.shuffled(1, 1));
    return assembled.selectionOf(0);
  }

  private static Map<ItemRef, VariantGenerator> generators() {
    return Stream.of(Templates.quadratic(), Templates.mean(), Templates.motion())
        .collect(Collectors.toMap(Template::ref, VariantGenerator::of));
  }

  private static Form form(Selection selection, Map<ItemRef, Item> variants, int code) {
    Map<ItemRef, Item> items = new HashMap<>(Pools.items(PLAIN));
    items.putAll(variants);
    return FormBuilder.of(items, FormOptions.standard())
        .build(selection, Integer.toString(code), SeededRandom.of(5).fork(code));
  }

  /** The items of a form as it was stored: the second field of each line but the first. */
  private static List<ItemRef> references(String stored) {
    return stored.lines().skip(1).map(line -> ItemRef.of(line.split("\t", -1)[1])).toList();
  }
}
