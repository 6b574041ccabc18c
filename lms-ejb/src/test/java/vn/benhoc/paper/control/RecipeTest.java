package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.blueprint.Blueprint;
import vn.benhoc.engine.blueprint.BlueprintPart;
import vn.benhoc.engine.blueprint.Cell;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.format.MarkingScheme;
import vn.benhoc.engine.format.Part;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.Level;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.paper.boundary.SubjectName;
import vn.benhoc.paper.entity.PaperForm;

class RecipeTest {

  @ParameterizedTest
  @CsvSource({
    "TOAN, SHUFFLED, 4",
    "TIN, SHUFFLED, 24",
    "NN, SHUFFLED, 6",
    "VATLI, PARALLEL, 3",
    "NN, PARALLEL, 2"
  })
  void formsAreMadeAgainByteForByte(String subject, AssemblyOptions.Mode mode, int forms) {
    Recipe recipe = recipe(subject, new AssemblyOptions(mode, forms, 20_250_625));
    Recipe stored =
        new Recipe(
            SourceDocuments.readBlueprint(SourceDocuments.write(recipe.blueprint())),
            SourceDocuments.readPool(SourceDocuments.write(recipe.pool())),
            recipe.options(),
            true);
    List<PaperForm.Content> built = printed(subject, recipe);
    assertThat(built).hasSize(forms);
    assertThat(printed(subject, stored)).isEqualTo(built);
  }

  @Test
  void anotherSeedMakesOtherForms() {
    assertThat(printed("TOAN", recipe("TOAN", AssemblyOptions.shuffled(1, 1))))
        .isNotEqualTo(printed("TOAN", recipe("TOAN", AssemblyOptions.shuffled(1, 2))));
  }

  /** If this fails the engine draws or shuffles otherwise: ALGORITHM must grow with it. */
  @ParameterizedTest
  @CsvSource({
    "SHUFFLED, 0647b3d34b8ffdc790d608c5f2d1860c",
    "PARALLEL, 2ff37614c0ed6a00761441c5ed701fb7"
  })
  void algorithmThreeMakesTheseForms(AssemblyOptions.Mode mode, String tag) {
    Map<ItemRef, Item> items = new LinkedHashMap<>();
    List<PoolEntry> pool = new ArrayList<>();
    for (int number = 100; number < 160; number++) {
      ItemRef ref = ItemRef.of("item " + number);
      List<OptionId> options =
          Stream.of("w", "x", "y", "z").map(id -> OptionId.of(id + ref.value())).toList();
      items.put(ref, ChoiceItem.of(ref, options, options.get(number % 4)));
      pool.add(PoolEntry.of(ref, Facets.of(Kind.CHOICE, null, Level.KNOW)));
    }
    Part part = Part.of(1, Kind.CHOICE, 20, MarkingScheme.each("0.50"));
    Blueprint blueprint = Blueprint.of(new BlueprintPart(part, List.of(Cell.any(20))));
    Recipe recipe = new Recipe(blueprint, pool, new AssemblyOptions(mode, 3, 42), true);
    String layouts =
        recipe.forms((Assembled) recipe.draw(), items).stream()
            .map(LayoutDocuments::write)
            .collect(Collectors.joining("\n"));
    assertThat(Recipe.ALGORITHM).isEqualTo("3");
    assertThat(SealedDocuments.etag(layouts)).isEqualTo(tag);
  }

  static List<PaperForm.Content> printed(String subject, Recipe recipe) {
    DemoBank bank = DemoBank.of(subject);
    List<Form> forms = recipe.forms((Assembled) recipe.draw(), bank.items());
    SealedPapers papers = new SealedPapers(head(subject), bank.texts());
    return forms.stream().map(form -> FormPress.content(form, papers)).toList();
  }

  static PaperHead head(String subject) {
    ExamFormat format = DemoBlueprintTest.format(subject);
    return new PaperHead(
        new SubjectName(subject, subject), "Đề thi thử", format.minutes(), format.parts());
  }

  static Recipe recipe(String subject, AssemblyOptions options) {
    return new Recipe(
        DemoBlueprintTest.blueprint(subject), DemoBank.of(subject).pool, options, true);
  }
}
