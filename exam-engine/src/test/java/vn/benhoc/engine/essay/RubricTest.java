package vn.benhoc.engine.essay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SchemeFormats;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.points.Points;

class RubricTest {

  private static final Rubric RUBRIC = SchemeFormats.RUBRIC;

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static RubricMark sheet(String content, String form, String style) {
    return RubricMark.of(
        Map.of(
            "content", new BigDecimal(content),
            "form", new BigDecimal(form),
            "style", new BigDecimal(style)));
  }

  @Test
  void sheetWithinTheStepsFits() {
    assertThat(RUBRIC.max()).isEqualTo(Points.of("5"));
    assertThat(RUBRIC.check(sheet("1.25", "1.5", "1"))).isEmpty();
    assertThat(RUBRIC.check(sheet("0", "0", "0"))).isEmpty();
    assertThat(RUBRIC.check(sheet("2", "2", "1"))).isEmpty();
    assertThat(sheet("1.25", "1.5", "1").total()).isEqualTo(Points.of("3.75"));
  }

  @Test
  void everyFaultOfASheetIsNamed() {
    assertThat(RUBRIC.check(sheet("2.25", "1.25", "1")))
        .containsExactly(
            Diagnostic.of(
                "/points/content",
                "criterion-mark-not-allowed",
                Map.of("mark", "2.25", "max", "2.00", "step", "0.25")),
            Diagnostic.of(
                "/points/form",
                "criterion-mark-not-allowed",
                Map.of("mark", "1.25", "max", "2.00", "step", "0.50")));
    assertThat(
            RUBRIC.check(
                RubricMark.of(
                    Map.of("style", Points.ZERO, "z", Points.ZERO, "grammar", Points.ZERO))))
        .containsExactly(
            Diagnostic.of("/points/content", "criterion-unmarked"),
            Diagnostic.of("/points/form", "criterion-unmarked"),
            Diagnostic.of("/points/grammar", "unknown-criterion"),
            Diagnostic.of("/points/z", "unknown-criterion"));
  }

  @Test
  void criterionAllowsMultiplesOfItsStep() {
    Criterion criterion = Criterion.of("c", "1.50", "0.25");
    assertThat(criterion.allows(new BigDecimal("0.750"))).isTrue();
    assertThat(criterion.allows(new BigDecimal("1.50"))).isTrue();
    assertThat(criterion.allows(new BigDecimal("0.80"))).isFalse();
    assertThat(criterion.allows(new BigDecimal("1.75"))).isFalse();
    assertThat(criterion.allows(new BigDecimal("-0.25"))).isFalse();
  }

  @Test
  void criterionThatMakesNoSenseIsRefused() {
    refused(() -> Criterion.of(" ", "1", "0.25"), "blank");
    refused(() -> Criterion.of("c", "1", "0"), "above zero");
    refused(() -> Criterion.of("c", "0", "0.25"), "above zero");
    refused(() -> Criterion.of("c", "1.10", "0.25"), "multiple of its step");
    refused(() -> Criterion.of("c", "1.125", "0.25"), "two places");
  }

  @Test
  void rubricHasCriteriaOfDifferentNames() {
    Criterion one = Criterion.of("c", "1", "1");
    refused(Rubric::of, "has criteria");
    refused(() -> Rubric.of(one, Criterion.of("c", "2", "1")), "twice");
    refused(() -> RubricMark.of(Map.of("c", new BigDecimal("-1"))), "negative");
    refused(() -> RubricMark.of(Map.of("c", new BigDecimal("0.125"))), "two places");
  }
}
