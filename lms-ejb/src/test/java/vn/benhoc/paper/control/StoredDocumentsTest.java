package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.assembly.Assembled;
import vn.benhoc.engine.assembly.AssemblyOptions;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.paper.boundary.SealedPaper;

class StoredDocumentsTest {

  private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

  @ParameterizedTest
  @ValueSource(strings = {"TOAN", "TIN", "NN"})
  void aLayoutIsReadAsItWasWritten(String subject) {
    Form form = form(subject);
    assertThat(LayoutDocuments.read(LayoutDocuments.write(form))).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOAN", "TIN", "NN"})
  void keysAreReadAsTheyWereWritten(String subject) {
    Map<ItemRef, Item> items = new LinkedHashMap<>();
    Map<ItemRef, Item> bank = DemoBank.of(subject).items();
    form(subject).slots().stream()
        .map(Slot::item)
        .forEach(ref -> items.put(ref, Objects.requireNonNull(bank.get(ref))));
    assertThat(KeyDocuments.read(KeyDocuments.write(items.values()))).isEqualTo(items);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOAN", "TIN", "NN"})
  void theDocumentOfACandidateIsAPaperAsPagesReadIt(String subject) {
    SealedPaper paper = sealed(subject);
    assertThat(JSONB.fromJson(SealedDocuments.write(paper), SealedPaper.class)).isEqualTo(paper);
    assertThat(JsonTexts.read(JSONB.toJson(paper)))
        .isEqualTo(JsonTexts.read(SealedDocuments.write(paper)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOAN", "TIN", "NN"})
  void theDocumentOfACandidateNamesNoKeyItemOrExplanation(String subject) {
    String document = SealedDocuments.write(sealed(subject));
    assertThat(document)
        .doesNotContain("\"key\"", "\"correct\"", "\"explanation", "\"truths\"", "itemCode");
    DemoBank.of(subject)
        .contents
        .values()
        .forEach(
            content ->
                assertThat(document)
                    .doesNotContain(content.itemCode() + "\"")
                    .doesNotContain(content.versionId().toString())
                    .doesNotContain(content.itemId().toString()));
  }

  static SealedPaper sealed(String subject) {
    return new SealedPapers(RecipeTest.head(subject), DemoBank.of(subject).texts())
        .paper(form(subject));
  }

  static Form form(String subject) {
    Recipe recipe = RecipeTest.recipe(subject, AssemblyOptions.shuffled(1, 5));
    return recipe.forms((Assembled) recipe.draw(), DemoBank.of(subject).items()).get(0);
  }
}
