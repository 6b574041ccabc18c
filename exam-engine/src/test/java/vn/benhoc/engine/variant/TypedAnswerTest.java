package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.NumericItem;
import vn.benhoc.engine.item.TextItem;
import vn.benhoc.engine.item.TextVariant;
import vn.benhoc.engine.item.Tolerance;
import vn.benhoc.engine.item.Unit;
import vn.benhoc.engine.item.UnitRule;
import vn.benhoc.engine.text.TextMatching;

class TypedAnswerTest {

  private static final UnitRule METRES = UnitRule.required(Unit.of("m"));

  @ParameterizedTest
  @CsvSource({
    "v^2 / 9.8 / 2, 2, 20, 20.41",
    "v / 3, 0, 7, 2",
    "v / 3, 10, 1, 0.3333333333",
    "v * 100, 2, 3, 300",
    "-v / 1000, 2, 3, 0",
    "-v / 8, 2, 1, -0.13"
  })
  void aNumericKeyIsRoundedAndKeepsToleranceAndUnits(
      String key, int places, String v, String wanted) {
    Content content = new Content.NumericKey(key, places, Tolerance.percent("5"), METRES);
    NumericItem item = (NumericItem) drawn(Variable.Numbers.of("v", v), content).item();
    assertThat(item.key()).isEqualTo(new BigDecimal(wanted));
    assertThat(item.tolerance()).isEqualTo(Tolerance.percent("5"));
    assertThat(item.units()).isEqualTo(METRES);
    assertThat(item.ref()).isEqualTo(ItemRef.of("T-6"));
  }

  @Test
  void acceptedTextsAreFilledIn() {
    Content content =
        text(accepted("{{v}} {{w}}", 100), accepted("{{w}}", 50), accepted("{{v/2|2}}", 100));
    TextItem item = (TextItem) drawn(Variable.Numbers.of("v", "2.5"), content).item();
    assertThat(item.variants())
        .containsExactly(
            TextVariant.of("2,5 lít"), new TextVariant("lít", 50), TextVariant.of("1,25"));
    assertThat(item.matching()).isEqualTo(TextMatching.usual());
    assertThat(item.ref()).isEqualTo(ItemRef.of("T-6"));
  }

  @Test
  void acceptedTextsThatAreOneToTheMatchingAreNoVariant() {
    assertRejected(text(accepted("{{w}}", 100), accepted("LÍT", 50)));
    assertRejected(text(accepted("{{w}}", 100), accepted("{{\"...\"}}", 50)));
  }

  @Test
  void typedAnswersAreChecked() {
    assertFaults(new Content.NumericKey("v", 11, Tolerance.none(), METRES), "places-not-0-to-10");
    assertFaults(new Content.NumericKey("v", -1, Tolerance.none(), METRES), "places-not-0-to-10");
    assertFaults(new Content.NumericKey("v", 0, Tolerance.none(), METRES));
    assertFaults(new Content.NumericKey("w", 10, Tolerance.none(), METRES), "type-not-number");
    assertFaults(text(accepted("a", 100), accepted("b", 1)));
    assertFaults(text(accepted("a", 100), accepted("b", 0)), "share-not-1-to-100");
    assertFaults(text(accepted("a", 100), accepted("b", 101)), "share-not-1-to-100");
    assertFaults(text(accepted("a", 99)), "nothing-entirely-right");
    assertFaults(text(), "nothing-entirely-right");
    assertFaults(text(accepted("{{x}}", 100)), "name-unknown");
    assertThat(faults(text(accepted("a", 100), accepted("{{x}}", 100))))
        .extracting(Diagnostic::path)
        .containsExactly("/content/accepted/1/text");
    assertThat(faults(text(accepted("a", 100), accepted("b", 0))))
        .extracting(Diagnostic::path)
        .containsExactly("/content/accepted/1");
  }

  private static Content text(Content.AcceptedText... accepted) {
    return new Content.TextKey(List.of(accepted), TextMatching.usual());
  }

  private static Content.AcceptedText accepted(String text, int share) {
    return new Content.AcceptedText(text, share);
  }

  private static Template template(Variable variable, Content content) {
    return new Template(
        ItemRef.of("T-6"),
        new Template.Names(List.of(variable, Variable.Texts.of("w", "lít")), List.of(), List.of()),
        List.of(),
        content,
        true);
  }

  private static Variant drawn(Variable variable, Content content) {
    return (Variant) VariantGenerator.of(template(variable, content)).draw(1);
  }

  private static List<Diagnostic> faults(Content content) {
    return TemplateCheck.faults(template(Variable.Numbers.of("v", "1"), content));
  }

  private static void assertFaults(Content content, String... codes) {
    assertThat(faults(content)).extracting(Diagnostic::code).containsExactly(codes);
  }

  private static void assertRejected(Content content) {
    NoVariant none =
        (NoVariant) VariantGenerator.of(template(Variable.Numbers.of("v", "1"), content)).draw(1);
    assertThat(none.rejections()).containsOnlyKeys(Rejection.ACCEPTED_TEXTS_COLLIDE);
  }
}
