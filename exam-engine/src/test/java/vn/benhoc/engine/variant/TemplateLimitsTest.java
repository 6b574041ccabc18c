package vn.benhoc.engine.variant;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.engine.variant.Content.Option.distractor;
import static vn.benhoc.engine.variant.Content.Option.key;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.text.TextMatching;

/** Templates as large as they may be, and one larger. */
class TemplateLimitsTest {

  private static final Content OPTIONS =
      new Content.Choice(List.of(key("1", "x"), distractor("2", "y")), true);

  @Test
  void listsOfValuesAreBounded() {
    assertFaults(numbers(Limits.LISTED));
    assertFaults(numbers(Limits.LISTED + 1), "values-too-many");
    assertFaults(texts(Limits.LISTED));
    assertFaults(texts(Limits.LISTED + 1), "values-too-many");
    assertThat(numbers(5000).count()).isEqualTo(Limits.LISTED + 1);
    assertThat(texts(5000).count()).isEqualTo(Limits.LISTED + 1);
  }

  @Test
  void textsOfAVariableAreBounded() {
    assertFaults(Variable.Texts.of("v", "x".repeat(Limits.VALUE_LENGTH)));
    assertFaults(
        Variable.Texts.of("v", "a", "x".repeat(Limits.VALUE_LENGTH + 1)), "value-too-long");
  }

  @Test
  @Timeout(10)
  void rangesBeyondAllNumbersAreRefusedAtOnce() {
    assertFaults(Variable.Range.of("v", "0", "1e1000000000", "1"), "value-out-of-range");
    assertFaults(Variable.Range.of("v", "0", "1", "1e-1000000000"), "value-out-of-range");
    assertFaults(Variable.Range.of("v", "-1e1000000000", "0", "1"), "value-out-of-range");
    assertThat(Variable.Range.of("v", "0", "1e1000000000", "1").count())
        .isEqualTo(Limits.VALUES + 1);
  }

  @Test
  void everyValueOfARangeHasDigitsThatAreComputedWith() {
    // 1 + 10^-34 has 35 digits, though the first and the last value have fewer
    assertFaults(range("1", "1e-34", 10), "value-out-of-range");
    assertFaults(range("1", "1e-33", 10));
    assertFaults(range("-10", "1e-32", 10));
    assertFaults(range("-10", "1e-33", 10), "value-out-of-range");
    assertFaults(Variable.Range.of("v", "0", "0", "1"));
    assertFaults(Variable.Range.of("v", "1e98", "9e99", "1e98"));
    assertFaults(Variable.Range.of("v", "0", "9e99", "1e98"));
    assertFaults(Variable.Range.of("v", "1", "9e99", "1e98"), "value-out-of-range");
  }

  @Test
  void placeholdersOfATextAreBounded() {
    String text = "{{1}}".repeat(Limits.PLACEHOLDERS);
    assertThat(TemplateCheck.faults(template(List.of(new Segment("stem", text)), OPTIONS)))
        .isEmpty();
    assertCodes(
        template(List.of(new Segment("stem", text + "{{1}}")), OPTIONS), "placeholders-too-many");
  }

  @Test
  void segmentsAndAcceptedTextsAreBounded() {
    assertCodes(template(segments(Limits.SEGMENTS), OPTIONS));
    assertCodes(template(segments(Limits.SEGMENTS + 1), OPTIONS), "segments-too-many");
    assertCodes(template(List.of(), accepted(Limits.ACCEPTED)));
    assertCodes(template(List.of(), accepted(Limits.ACCEPTED + 1)), "accepted-too-many");
    assertCodes(
        template(List.of(), new Content.Choice(nCopies(27, key("1", "{{x}}")), true)),
        "options-not-2-to-26");
  }

  @Test
  void theTextsOfAVariantAreBoundedTogether() {
    String half = "x".repeat(Limits.TEXT_LENGTH);
    List<Segment> full = List.of(new Segment("stem", half), new Segment("hint", half.substring(2)));
    assertThat(draw(full)).isInstanceOf(Variant.class);
    List<Segment> more = List.of(new Segment("stem", half), new Segment("hint", half.substring(1)));
    assertThat(((NoVariant) draw(more)).rejections()).containsOnlyKeys(Rejection.TEXTS_TOO_LONG);
  }

  private static DrawResult draw(List<Segment> segments) {
    return VariantGenerator.of(template(segments, OPTIONS)).draw(1);
  }

  private static Variable numbers(int count) {
    return new Variable.Numbers(
        "v", IntStream.range(0, count).mapToObj(BigDecimal::valueOf).toList());
  }

  private static Variable texts(int count) {
    return new Variable.Texts("v", IntStream.range(0, count).mapToObj(Integer::toString).toList());
  }

  private static Variable range(String from, String step, int last) {
    BigDecimal first = new BigDecimal(from);
    BigDecimal each = new BigDecimal(step);
    return new Variable.Range("v", first, first.add(each.multiply(BigDecimal.valueOf(last))), each);
  }

  private static List<Segment> segments(int count) {
    List<Segment> segments = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      segments.add(new Segment("s" + index, ""));
    }
    return segments;
  }

  private static Content accepted(int count) {
    return new Content.TextKey(
        IntStream.range(0, count)
            .mapToObj(index -> new Content.AcceptedText("w" + index, 100))
            .toList(),
        TextMatching.usual());
  }

  private static Template template(List<Segment> segments, Content content) {
    return new Template(
        ItemRef.of("T"),
        new Template.Names(List.of(), List.of(), List.of()),
        segments,
        content,
        false);
  }

  private static void assertFaults(Variable variable, String... codes) {
    assertCodes(
        new Template(
            ItemRef.of("T"),
            new Template.Names(List.of(variable), List.of(), List.of()),
            List.of(),
            OPTIONS,
            false),
        codes);
  }

  private static void assertCodes(Template template, String... codes) {
    assertThat(TemplateCheck.faults(template)).extracting(Diagnostic::code).containsExactly(codes);
  }
}
