package vn.benhoc.engine.variant;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.benhoc.engine.variant.Content.Option.distractor;
import static vn.benhoc.engine.variant.Content.Option.key;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;

class TemplateCheckTest {

  private static final Variable A = Variable.Range.whole("a", 1, 9);
  private static final Content OPTIONS =
      new Content.Choice(List.of(key("1", "{{a}}"), distractor("2", "x")), true);

  @Test
  void theExamplesHaveNoFaults() {
    assertThat(TemplateCheck.faults(Templates.quadratic())).isEmpty();
    assertThat(TemplateCheck.faults(Templates.mean())).isEmpty();
    assertThat(TemplateCheck.faults(Templates.motion())).isEmpty();
  }

  @Test
  void variablesAreChecked() {
    assertVariable(Variable.Range.whole("1a", 1, 2), "name-not-valid");
    assertVariable(Variable.Range.whole("ă", 1, 2), "name-not-valid");
    assertVariable(Variable.Range.whole("a".repeat(33), 1, 2), "name-not-valid");
    assertVariable(Variable.Range.whole("sin", 1, 2), "name-reserved");
    assertVariable(Variable.Range.whole("pi", 1, 2), "name-reserved");
    assertVariable(Variable.Range.whole("a", 1, 2), "name-repeated");
    assertVariable(Variable.Range.of("v", "1", "2", "0"), "step-not-positive");
    assertVariable(Variable.Range.of("v", "1", "2", "-1"), "step-not-positive");
    assertVariable(Variable.Range.of("v", "2", "1", "1"), "values-missing");
    assertVariable(Variable.Numbers.of("v"), "values-missing");
    assertVariable(Variable.Texts.of("v"), "values-missing");
    assertVariable(Variable.Range.whole("v", 0, 1_000_000), "values-too-many");
    assertVariable(Variable.Range.of("v", "0", "1e90", "1e-90"), "values-too-many");
    assertVariable(Variable.Numbers.of("v", "1", "1.0"), "value-repeated");
    assertVariable(Variable.Texts.of("v", "x", "y", "x"), "value-repeated");
    assertVariable(Variable.Numbers.of("v", "1", "1e100"), "value-out-of-range");
    assertVariable(Variable.Range.of("v", "1", "1e100", "9e99"), "value-out-of-range");
    assertVariable(
        Variable.Numbers.of("v", "1.0000000000000000000000000000000000001"), "value-out-of-range");
  }

  @Test
  void variablesAtTheBoundsAreAccepted() {
    assertThat(Variable.Range.whole("v", 1, 1_000_000).count()).isEqualTo(1_000_000);
    assertThat(Variable.Range.of("v", "0", "1", "0.3").count()).isEqualTo(4);
    assertThat(Variable.Range.of("v", "0", "1", "0.3").value(3)).isEqualTo(Value.of("0.9"));
    assertThat(Variable.Range.of("v", "1", "1", "1").count()).isEqualTo(1);
    assertThat(Variable.Range.of("v", "1", "2", "0").count()).isZero();
    assertThat(
            faults(List.of(A, Variable.Range.whole("a" + "b".repeat(31), 1, 1_000_000)), List.of()))
        .isEmpty();
  }

  @Test
  void derivedValuesUseEarlierNamesOnly() {
    assertThat(derived("x", "a + 1", "y", "x * 2")).isEmpty();
    assertThat(derived("x", "y + 1", "y", "a"))
        .containsExactly(at("/derived/0", "used-before-defined", "y"));
    assertThat(derived("x", "y + 1", "y", "x + a")).containsExactly(at("/derived/0", "cycle", "y"));
    assertThat(derived("x", "x + 1", "y", "a")).containsExactly(at("/derived/0", "cycle", "x"));
    assertThat(derived("x", "y", "y", "z", "z", "x"))
        .containsExactly(at("/derived/0", "cycle", "y"), at("/derived/1", "cycle", "z"));
    assertThat(derived("x", "k + 1", "y", "a"))
        .containsExactly(at("/derived/0", "name-unknown", "k"));
  }

  @Test
  void aFaultyNameIsReportedOnce() {
    assertThat(derived("x", "k + 1", "y", "x + 1", "z", "y && true"))
        .containsExactly(at("/derived/0", "name-unknown", "k"));
    assertThat(derived("x", "a +", "y", "x + 1"))
        .extracting(Diagnostic::code)
        .containsExactly("expression-not-readable");
    assertThat(derived("x", "a", "x", "a + 1"))
        .containsExactly(at("/derived/1", "name-repeated", "x"));
    assertThat(derived("a", "1")).containsExactly(at("/derived/0", "name-repeated", "a"));
  }

  @Test
  void aFaultyNameIsNotReportedAgainInATextThatShowsIt() {
    Template template =
        new Template(
            ItemRef.of("T"),
            new Template.Names(List.of(A), List.of(new Derived("x", "k + 1")), List.of()),
            List.of(new Segment("stem", "{{a}} {{x}}"), new Segment("note", "{{a}} {{b}}")),
            OPTIONS,
            false);
    assertThat(TemplateCheck.faults(template))
        .containsExactly(
            at("/derived/0", "name-unknown", "k"), at("/segments/1", "name-unknown", "b"));
  }

  @Test
  void aRepeatedNameIsNeitherOfItsTypes() {
    assertThat(faults(List.of(A, Variable.Texts.of("a", "x", "y")), List.of("a = \"x\"", "a > 1")))
        .extracting(Diagnostic::code)
        .containsExactly("name-repeated");
  }

  @Test
  void constraintsAreTruths() {
    assertThat(faults(List.of(A), List.of("a > 1", "a + 1", "a > \"x\"", "a >")))
        .extracting(Diagnostic::path, Diagnostic::code)
        .containsExactly(
            tuple("/constraints/1", "type-not-truth"),
            tuple("/constraints/2", "types-do-not-fit"),
            tuple("/constraints/3", "expression-not-readable"));
  }

  @Test
  void segmentsAreChecked() {
    Template template =
        new Template(
            ItemRef.of("T"),
            new Template.Names(List.of(A), List.of(), List.of()),
            List.of(
                new Segment("stem", "{{a}}"),
                new Segment("stem", "x"),
                new Segment("note", "{{b}}"),
                new Segment("more", "{{a")),
            OPTIONS,
            false);
    assertThat(TemplateCheck.faults(template))
        .containsExactly(
            at("/segments/1", "segment-repeated", "stem"),
            at("/segments/2", "name-unknown", "b"),
            Diagnostic.of("/segments/3", "placeholder-not-closed"));
  }

  @Test
  void optionsAreChecked() {
    assertContent(new Content.Choice(List.of(key("1", "x")), true), "options-not-2-to-26");
    assertContent(
        new Content.Choice(
            IntStream.range(0, 27).mapToObj(i -> distractor("" + i, "x" + i)).toList(), true),
        "options-not-2-to-26");
    assertContent(
        new Content.Choice(
            IntStream.range(0, 26).mapToObj(i -> distractor("" + i, "x" + i)).toList(), true));
    assertContent(
        new Content.Choice(List.of(key("1", "x"), distractor("1", "y")), true),
        "identity-repeated");
    assertContent(
        new Content.Choice(List.of(key("1", "{{b}}"), distractor("2", "y")), true), "name-unknown");
    assertContent(
        new Content.Choice(
            List.of(Content.Option.rightIf("1", "x", "a"), distractor("2", "y")), true),
        "type-not-truth");
    assertContent(
        new Content.Choice(List.of(key("1", "x").worth("a > 1"), distractor("2", "y")), true),
        "type-not-number");
    assertThat(
            TemplateCheck.faults(
                template(
                    List.of(A),
                    List.of(),
                    new Content.Choice(
                        List.of(
                            key("1", "x"),
                            new Content.Option(OptionId.of("2"), "{{", "1", Optional.of("\"w\""))),
                        true))))
        .extracting(Diagnostic::path)
        .containsExactly(
            "/content/options/1/text", "/content/options/1/right", "/content/options/1/worth");
  }

  @Test
  void statementsAndKeysAreChecked() {
    assertContent(
        new Content.Cluster(List.of(statement("a", "true")), true), "statements-not-four");
    assertContent(
        new Content.Cluster(
            List.of(
                statement("a", "true"),
                statement("b", "a > 4"),
                statement("a", "a"),
                statement("d", "b")),
            true),
        "identity-repeated",
        "type-not-truth",
        "name-unknown");
    assertContent(new Content.ShortKey("a", 3), "places-not-0-to-2");
    assertContent(new Content.ShortKey("a", -1), "places-not-0-to-2");
    assertContent(new Content.ShortKey("a > 1", 2), "type-not-number");
    assertContent(new Content.ShortKey("a", 0));
    assertContent(new Content.ShortKey("a", 2));
  }

  @Test
  void variablesAndDerivedValuesCountTogether() {
    List<Variable> variables =
        IntStream.range(0, 40).<Variable>mapToObj(i -> Variable.Texts.of("v" + i, "x")).toList();
    for (int count : new int[] {20, 21}) {
      List<Derived> derived =
          IntStream.range(0, count).mapToObj(i -> new Derived("d" + i, "1")).toList();
      Template template =
          new Template(
              ItemRef.of("T"),
              new Template.Names(variables, derived, List.of()),
              List.of(),
              new Content.ShortKey("d0", 0),
              false);
      assertThat(TemplateCheck.faults(template)).hasSize(count == 20 ? 0 : 1);
    }
  }

  @Test
  void tooManyNamesAreRefusedAtOnce() {
    List<Variable> many =
        IntStream.range(0, 61).<Variable>mapToObj(i -> Variable.Texts.of("v" + i)).toList();
    assertThat(faults(many, List.of())).containsExactly(Diagnostic.of("", "names-too-many"));
    assertThat(faults(List.of(A), nCopies(61, "a > 1")))
        .containsExactly(Diagnostic.of("", "names-too-many"));
    List<Variable> most =
        IntStream.range(0, 60).<Variable>mapToObj(i -> Variable.Texts.of("v" + i, "x")).toList();
    assertThat(faults(most, nCopies(60, "true")))
        .extracting(Diagnostic::code)
        .containsExactly("name-unknown");
  }

  private static void assertVariable(Variable variable, String code) {
    assertThat(faults(List.of(A, variable), List.of()))
        .extracting(Diagnostic::path, Diagnostic::code)
        .containsExactly(tuple("/variables/1", code));
  }

  private static void assertContent(Content content, String... codes) {
    assertThat(TemplateCheck.faults(template(List.of(A), List.of(), content)))
        .extracting(Diagnostic::code)
        .containsExactly(codes);
  }

  private static List<Diagnostic> derived(String... namesAndExpressions) {
    List<Derived> derived =
        IntStream.range(0, namesAndExpressions.length / 2)
            .mapToObj(i -> Arrays.copyOfRange(namesAndExpressions, 2 * i, 2 * i + 2))
            .map(pair -> new Derived(pair[0], pair[1]))
            .toList();
    return TemplateCheck.faults(
        new Template(
            ItemRef.of("T"),
            new Template.Names(List.of(A), derived, List.of()),
            List.of(),
            OPTIONS,
            false));
  }

  private static List<Diagnostic> faults(List<Variable> variables, List<String> constraints) {
    return TemplateCheck.faults(template(variables, constraints, OPTIONS));
  }

  private static Template template(
      List<Variable> variables, List<String> constraints, Content content) {
    return new Template(
        ItemRef.of("T"),
        new Template.Names(variables, List.of(), constraints),
        List.of(),
        content,
        false);
  }

  private static Content.StatementText statement(String id, String truth) {
    return Content.StatementText.of(id, "Ý " + id, truth);
  }

  private static Diagnostic at(String path, String code, String name) {
    return Diagnostic.of(path, code, Map.of("name", name));
  }
}
