package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.benhoc.engine.variant.Content.Option.distractor;
import static vn.benhoc.engine.variant.Content.Option.key;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.ItemRef;

class TemplateAdviceTest {

  private static final Variable A = Variable.Range.whole("a", 1, 9);
  private static final Content OPTIONS =
      new Content.Choice(List.of(key("1", "{{a}}"), distractor("2", "x")), true);

  @Test
  void adviceTellsConstraintsThatDecideNothing() {
    TemplateCheck.Report report =
        TemplateCheck.check(
            template(List.of(A), List.of("a > 0", "a > 9", "a > 4", "1/0 > 1"), OPTIONS), 1);
    assertThat(report.faults()).isEmpty();
    assertThat(report.advice())
        .extracting(Diagnostic::path, Diagnostic::code)
        .contains(
            tuple("/constraints/0", "constraint-always-holds"),
            tuple("/constraints/1", "constraint-never-holds"),
            tuple("/constraints/3", "constraint-never-holds"))
        .doesNotContain(
            tuple("/constraints/2", "constraint-always-holds"),
            tuple("/constraints/2", "constraint-never-holds"));
  }

  @Test
  void adviceTellsTooFewVariantsAndNamesNobodyUses() {
    Template template =
        template(List.of(A, Variable.Range.whole("b", 1, 2)), List.of("a != 5"), OPTIONS);
    assertThat(TemplateCheck.check(template, 9).advice())
        .containsExactly(
            Diagnostic.of("/variables/1", "name-unused"),
            Diagnostic.of("", "variants-too-few", Map.of("found", "8", "wanted", "9")),
            Diagnostic.of("", "rejected-constraint-failed", Map.of("count", "2", "looks", "18")));
    assertThat(TemplateCheck.check(template, 8).advice())
        .extracting(Diagnostic::code)
        .doesNotContain("variants-too-few");
  }

  @Test
  void derivedValuesNobodyUsesAreTold() {
    Template template =
        new Template(
            template(List.of(A), List.of(), OPTIONS).ref(),
            new Template.Names(
                List.of(A),
                List.of(new Derived("x", "2 * a"), new Derived("y", "x"), new Derived("z", "y")),
                List.of("y > 0 || a > 0")),
            List.of(),
            OPTIONS,
            false);
    assertThat(TemplateCheck.check(template, 1).advice())
        .contains(Diagnostic.of("/derived/2", "name-unused"))
        .filteredOn(advice -> advice.code().equals("name-unused"))
        .hasSize(1);
  }

  @Test
  void adviceTellsFrequentCollisions() {
    Content twoOfNine =
        new Content.Choice(List.of(key("1", "{{a}}"), distractor("2", "{{min(a, 7)}}")), true);
    assertThat(TemplateCheck.check(template(List.of(A), List.of(), twoOfNine), 1).advice())
        .contains(Diagnostic.of("", "collisions-frequent", Map.of("percent", "78")));
    Content oneOfNine =
        new Content.Choice(List.of(key("1", "{{a}}"), distractor("2", "{{2}}")), true);
    assertThat(TemplateCheck.check(template(List.of(A), List.of(), oneOfNine), 1).advice())
        .extracting(Diagnostic::code)
        .containsExactly("rejected-distractor-equals-key");
    Variable eight = Variable.Range.whole("a", 1, 8);
    Content aQuarter =
        new Content.Choice(List.of(key("1", "{{a}}"), distractor("2", "{{min(a, 2)}}")), true);
    assertThat(TemplateCheck.check(template(List.of(eight), List.of(), aQuarter), 1).advice())
        .extracting(Diagnostic::code)
        .containsExactly("rejected-distractor-equals-key");
  }

  @Test
  void optionsThatNameOthersAreToldWhereTheyAreShuffled() {
    List<Content.Option> options =
        List.of(
            key("1", "{{a}}"),
            distractor("2", "Cả A và B đều đúng"),
            distractor("3", "{{if(a = 9, \"Tất cả các phương án trên\", \"số khác\")}}"),
            distractor("4", "khi A và B cùng đúng"));

    assertThat(
            TemplateCheck.check(
                    template(List.of(A), List.of(), new Content.Choice(options, true)), 1)
                .advice())
        .containsExactly(
            Diagnostic.of("/content/options/1", "option-names-others"),
            Diagnostic.of("/content/options/2", "option-names-others"));
    assertThat(
            TemplateCheck.check(
                    template(List.of(A), List.of(), new Content.Choice(options, false)), 1)
                .advice())
        .isEmpty();
  }

  @Test
  void anOptionThatNamesOthersIsToldThoughNothingCanBeDrawn() {
    Content content =
        new Content.Choice(List.of(key("1", "{{a}}"), distractor("2", "None of the above")), true);
    assertThat(TemplateCheck.check(template(List.of(A), List.of("a > 9"), content), 1).advice())
        .contains(Diagnostic.of("/content/options/1", "option-names-others"));
  }

  @Test
  void aTemplateWithoutVariantsIsTold() {
    Variable wide = Variable.Range.whole("a", 1, 1_000_000);
    TemplateCheck.Report report =
        TemplateCheck.check(template(List.of(wide), List.of("a < 0"), OPTIONS), 5);
    assertThat(report.advice())
        .contains(Diagnostic.of("", "variants-too-few", Map.of("found", "0", "wanted", "5")));
    assertThat(TemplateCheck.check(template(List.of(wide), List.of(), OPTIONS), 900_000).advice())
        .isEmpty();
  }

  @Test
  void aTemplateWithFaultsGetsNoAdvice() {
    TemplateCheck.Report report =
        TemplateCheck.check(template(List.of(A), List.of("b > 1"), OPTIONS), 1);
    assertThat(report.faults()).hasSize(1);
    assertThat(report.advice()).isEmpty();
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
}
