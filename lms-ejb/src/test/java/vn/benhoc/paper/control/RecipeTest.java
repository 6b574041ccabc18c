package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.assembly.AssemblyRequest;
import vn.benhoc.engine.assembly.ConstraintOutcome;
import vn.benhoc.engine.assembly.Facets;
import vn.benhoc.engine.assembly.PoolEntry;
import vn.benhoc.engine.assembly.Traits;
import vn.benhoc.engine.assembly.Usage;
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
import vn.benhoc.paper.entity.Paper;
import vn.benhoc.paper.entity.PaperForm;
import vn.benhoc.paper.entity.PaperSource;
import vn.benhoc.paper.entity.StoredBlueprint;
import vn.benhoc.paper.entity.TitleText;

class RecipeTest {

  private static final UUID FORM = new UUID(7, 7);

  private static final UUID PAPER = DemoBank.id("paper");

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
    List<PaperForm.Content> built = printed(subject, recipe);
    assertThat(built).hasSize(forms);
    assertThat(printed(subject, stored(subject, recipe))).isEqualTo(built);
  }

  @ParameterizedTest
  @EnumSource
  void formsDrawnUnderConstraintsAreMadeAgainByteForByte(AssemblyOptions.Solver solver) {
    Recipe recipe = KnownBank.recipe("VATLI", AssemblyOptions.parallel(2, 91).by(solver));
    Recipe stored = stored("VATLI", recipe);
    assertThat(stored).isEqualTo(recipe);
    assertThat(stored.draw()).isEqualTo(recipe.draw());
    assertThat(printed("VATLI", stored)).isEqualTo(printed("VATLI", recipe));
  }

  /** So the tests above would see it if any of this were not stored. */
  @Test
  void whatIsKnownOfItemsDecidesTheForms() {
    AssemblyOptions options = AssemblyOptions.parallel(2, 91);
    List<PaperForm.Content> built = printed("VATLI", KnownBank.recipe("VATLI", options));
    UnaryOperator<PoolEntry> forgetUse = entry -> entry.used(Usage.NONE);
    UnaryOperator<PoolEntry> forgetDay = entry -> entry.used(entry.exposure());
    UnaryOperator<PoolEntry> forgetTraits = entry -> entry.with(Traits.UNKNOWN);
    for (UnaryOperator<PoolEntry> forget : List.of(forgetUse, forgetDay, forgetTraits)) {
      Recipe forgetful = KnownBank.recipe("VATLI", options, forget);
      assertThat(printed("VATLI", forgetful)).isNotEqualTo(built);
    }
    assertThat(printed("VATLI", KnownBank.withoutConstraints("VATLI", options)))
        .isNotEqualTo(built);
  }

  @ParameterizedTest
  @CsvSource({"NN, SHUFFLED", "NN, PARALLEL", "TOAN, PARALLEL"})
  void whatEveryPaperIsAskedForCostsNothing(String subject, AssemblyOptions.Mode mode) {
    Recipe recipe = recipe(subject, new AssemblyOptions(mode, 2, 5));
    AssemblyRequest asked = recipe.request();
    AssemblyRequest bare =
        new AssemblyRequest(asked.blueprint(), asked.pool(), List.of(), asked.options());
    Assembled drawn = (Assembled) recipe.draw();
    assertThat(drawn.selections())
        .isEqualTo(((Assembled) new Recipe(bare, true).draw()).selections());
    assertThat(drawn.outcomes())
        .extracting(ConstraintOutcome::status)
        .containsExactly(ConstraintOutcome.Status.MET, ConstraintOutcome.Status.MET);
  }

  @Test
  void aPaperWithoutStoredDemandsHadNoConstraintsAndTheGreedySolver() {
    Recipe recipe = recipe("TOAN", AssemblyOptions.shuffled(2, 8));
    PaperSource source = recipe.source(PAPER);
    PaperSource old =
        new PaperSource(
            PAPER,
            source.seed(),
            new PaperSource.Documents(source.blueprint(), source.pool(), null));
    AssemblyRequest read = Recipe.of(paper("TOAN", recipe, Recipe.ALGORITHM), old).request();
    assertThat(read.constraints()).isEmpty();
    assertThat(read.options()).isEqualTo(recipe.request().options());
    assertThat(read.options().solver()).isEqualTo(AssemblyOptions.Solver.GREEDY);
  }

  @Test
  void aPaperOfAnotherVersionIsNotMadeAgainOtherwise() {
    Recipe recipe = recipe("TOAN", AssemblyOptions.shuffled(1, 1));
    Paper old = paper("TOAN", recipe, "2");
    PaperSource source = recipe.source(PAPER);
    assertThatThrownBy(() -> Recipe.of(old, source))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("version 2");
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
  void algorithmFourMakesTheseForms(AssemblyOptions.Mode mode, String tag)
      throws NoSuchAlgorithmException {
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
    AssemblyOptions options = new AssemblyOptions(mode, 3, 42);
    Recipe recipe = new Recipe(new AssemblyRequest(blueprint, pool, Recipe.USUAL, options), true);
    String layouts =
        recipe.forms((Assembled) recipe.draw(), items).stream()
            .map(LayoutDocuments::write)
            .collect(Collectors.joining("\n"));
    assertThat(Recipe.ALGORITHM).isEqualTo("5");
    assertThat(digest(layouts)).isEqualTo(tag);
  }

  private static String digest(String text) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 16);
  }

  @Test
  void theTagOfAFormTellsNothingOfWhatIsInIt() {
    assertThat(
            Stream.of(1, 2)
                .flatMap(
                    seed ->
                        printed("TOAN", recipe("TOAN", AssemblyOptions.shuffled(2, seed))).stream())
                .map(PaperForm.Content::etag))
        .containsOnly("00000000000000070000000000000007");
  }

  static List<PaperForm.Content> printed(String subject, Recipe recipe) {
    DemoBank bank = DemoBank.of(subject);
    List<Form> forms = recipe.forms((Assembled) recipe.draw(), bank.items());
    SealedPapers papers = new SealedPapers(head(subject), bank.texts());
    return forms.stream().map(form -> FormPress.content(FORM, form, papers)).toList();
  }

  static PaperHead head(String subject) {
    ExamFormat format = DemoBlueprintTest.format(subject);
    return new PaperHead(
        new SubjectName(subject, subject), "Đề thi thử", format.minutes(), format.parts());
  }

  static Recipe recipe(String subject, AssemblyOptions options) {
    return new Recipe(
        new AssemblyRequest(
            DemoBlueprintTest.blueprint(subject), DemoBank.of(subject).pool, Recipe.USUAL, options),
        true);
  }

  /** The recipe as it comes back from what is stored of a paper. */
  private static Recipe stored(String subject, Recipe recipe) {
    return Recipe.of(paper(subject, recipe, Recipe.ALGORITHM), recipe.source(PAPER));
  }

  private static Paper paper(String subject, Recipe recipe, String algorithm) {
    TitleText title = new TitleText("Đề thi thử");
    StoredBlueprint blueprint =
        StoredBlueprint.create(
            PAPER,
            new StoredBlueprint.Ownership(PAPER, PAPER),
            new StoredBlueprint.Kept(subject, subject),
            new StoredBlueprint.Content(title, null, "[]"),
            Instant.EPOCH);
    AssemblyOptions options = recipe.request().options();
    return new Paper(
        PAPER,
        blueprint,
        new Paper.Order(title, options.mode().code(), options.forms(), recipe.statementShuffle()),
        new Paper.Outcome(50, "[]", 0, null),
        new Paper.Built(algorithm, Instant.EPOCH, PAPER));
  }
}
