package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.engine.variant.Content.Option.distractor;
import static vn.benhoc.engine.variant.Content.Option.key;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VariantSurveyTest {

  private static final Variable DIGIT = Variable.Range.whole("a", 0, 3);

  @Test
  void allAssignmentsOfTheQuadraticWereCountedByHand() {
    // 55 pairs p < q; 10 with a zero; rejected further: q = -p (5), c = q or c = p or c = -p
    VariantSurvey survey = VariantGenerator.of(Templates.quadratic()).survey(121);
    assertThat(survey.complete()).isTrue();
    assertThat(survey.looks()).isEqualTo(121);
    assertThat(survey.rejected(Rejection.CONSTRAINT_FAILED)).isEqualTo(66 + 10);
    int keyTaken = 0;
    int collide = 0;
    for (int p = -5; p <= 5; p++) {
      for (int q = p + 1; q <= 5; q++) {
        int c = p * q;
        if (c != 0 && (p == q || p == -p || p == c)) {
          keyTaken++;
        } else if (c != 0 && (q == -p || q == c || -p == c)) {
          collide++;
        }
      }
    }
    assertThat(survey.rejected(Rejection.DISTRACTOR_EQUALS_KEY)).isEqualTo(keyTaken);
    assertThat(survey.rejected(Rejection.OPTIONS_COLLIDE)).isEqualTo(collide);
    assertThat(survey.variants()).hasSize(45 - keyTaken - collide);
    assertThat(survey.collisionShare()).hasValue((keyTaken + collide) / 45.0);
    assertThat(survey.held().get(0)).isEqualTo(new VariantSurvey.Held(55, 121));
    assertThat(survey.held().get(1)).isEqualTo(new VariantSurvey.Held(100, 121));
  }

  @Test
  void everyVariantIsEquallyLikely() {
    Template template =
        Templates.choice(
            names(List.of(DIGIT, Variable.Range.whole("b", 0, 2)), List.of("a > b")),
            "{{a}} {{b}}",
            key("1", "x"),
            distractor("2", "y"));
    VariantGenerator generator = VariantGenerator.of(template);
    Map<String, Integer> counts = new TreeMap<>();
    for (int seed = 0; seed < 6000; seed++) {
      counts.merge(
          ((Variant) generator.draw(seed)).texts().segments().get("stem"), 1, Integer::sum);
    }
    assertThat(counts.keySet())
        .isEqualTo(new TreeSet<>(List.of("1 0", "2 0", "3 0", "2 1", "3 1", "3 2")));
    assertThat(counts.values()).allMatch(count -> count > 880 && count < 1120);
  }

  @Test
  void variantsThatLookAlikeAreListedOnce() {
    Template template =
        Templates.choice(
            names(List.of(DIGIT, Variable.Range.whole("b", 1, 3)), List.of()),
            "{{a}}",
            key("1", "x"),
            distractor("2", "y"));
    VariantGenerator generator = VariantGenerator.of(template);
    List<Variant> variants = generator.enumerate(12);
    assertThat(generator.assignments()).isEqualTo(12);
    assertThat(variants)
        .extracting(variant -> variant.texts().segments().get("stem"))
        .containsExactly("0", "1", "2", "3");
    assertThat(variants).allMatch(variant -> variant.values().get("b").equals(Value.of("1")));
    Variant other = variant(template, 5);
    assertThat(variants.stream().filter(other::looksLike)).hasSize(1);
    assertThatThrownBy(() -> generator.enumerate(11)).hasMessageContaining("12 assignments");
  }

  @Test
  void aLargeSpaceIsSampled() {
    Template template =
        Templates.choice(
            names(
                List.of(
                    Variable.Range.whole("a", 1, 1_000_000),
                    Variable.Range.whole("b", 1, 1_000_000),
                    Variable.Range.whole("d", 1, 1_000_000),
                    Variable.Range.whole("e", 1, 1_000_000)),
                List.of("a < b")),
            "{{a}} {{b}} {{d}} {{e}}",
            key("1", "x"),
            distractor("2", "y"));
    VariantGenerator generator = VariantGenerator.of(template);
    assertThat(generator.assignments()).isEqualTo(Long.MAX_VALUE);
    VariantSurvey survey = generator.survey(400);
    assertThat(survey.complete()).isFalse();
    assertThat(survey.looks()).isEqualTo(400);
    assertThat(survey.rejected(Rejection.CONSTRAINT_FAILED)).isBetween(150, 250);
    assertThat(survey.variants()).hasSize(400 - survey.rejected(Rejection.CONSTRAINT_FAILED));
  }

  private static Template.Names names(List<Variable> variables, List<String> constraints) {
    return new Template.Names(variables, List.of(), constraints);
  }

  private static Variant variant(Template template, long seed) {
    return (Variant) VariantGenerator.of(template).draw(seed);
  }
}
