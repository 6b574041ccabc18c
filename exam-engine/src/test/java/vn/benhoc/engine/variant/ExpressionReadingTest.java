package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.diagnostic.Diagnostic;
import vn.benhoc.engine.item.ItemRef;

class ExpressionReadingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2^-1",
        "2 ^ - 1",
        "2*10^-3",
        "1+10^-2",
        "5-2^-1",
        "6/3^-1",
        "2*3^-1",
        "3+2^-1",
        "2^(10^-1)",
        "2^10^-1",
        "max(1, 2*2^-1)",
        "if(2^-1 > 0, 1, 2)",
        "if(true, \"\\\"\", \"\") = \"\" && 2*2^-1 = 1",
        "a^-b",
        "2*10^+3",
        "true = 2^!true",
        "--1",
        "- -1",
        "2 + --1",
        "2 + - -1",
        "2 - - -1",
        "2*--1",
        "(--1)",
        "max(1, --1)",
        "!!true",
        "true && ! !true",
        "-!true",
        "2 - -+1"
      })
  void signBehindPowerOrAnotherSignIsRefusedByName(String expression) {
    TemplateFault fault =
        catchThrowableOfType(TemplateFault.class, () -> CompiledExpression.of(expression));

    assertThat(fault).as(expression).isNotNull();
    assertThat(fault.at("/p"))
        .isEqualTo(Diagnostic.of("/p", "sign-needs-parentheses", Map.of("expression", expression)));
  }

  @Test
  void templateWithSuchAnExponentHasNoVariantButAFault() {
    Template template =
        new Template(
            ItemRef.of("T-9"),
            new Template.Names(
                List.of(Variable.Range.whole("m", 8, 8)),
                List.of(new Derived("kg", "m * 10^-3")),
                List.of()),
            List.of(new Segment("stem", "{{m}} g, {{1.6*10^-19|sci2}} C")),
            new Content.ShortKey("kg", 1),
            true);

    assertThat(TemplateCheck.check(template, 5).faults())
        .extracting(Diagnostic::code)
        .containsOnly("sign-needs-parentheses")
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "max((1)(2))",
        "max((1) (2))",
        "max(1 2)",
        "max(1 (2))",
        "max(2(3))",
        "max(1, 2.5(3))",
        "max(1 , 2 3)",
        "max((1)2)",
        "max((1)a)",
        "2(3)",
        "(2)(3)",
        "2 (3)",
        "2a",
        "a2(3)",
        "pi(2)",
        "max((1,5))",
        "max((1,5)*2, 1)",
        "max(2*(1,5))",
        "(1,5)",
        "1,5",
        "max(1, ^1)",
        "max(^1)",
        "max(2, *3)",
        "max(2, = 3)",
        "if(true, != 1, 2)",
        "max(2*, 3)",
        "max(1, 2-)",
        "()",
        "2*()",
        "max( )",
        "max(max(1, 2), ()^2)",
        "max(,1)",
        "max(1,,2)",
        "max(1,)",
        "max(if(true, \"a\" \"b\", \"c\"))",
        "if(true, \"a\" \"b\")",
        "if(true, \"a\"(\"b\"))",
        "if(true, \"\\times\", \"\\nu\")",
        "\"a\\\"=\" = if(2*3 < 0, \"b\", \"c",
        "1 # 2",
        "max(1)#",
        "2 *",
        "2 == = 3"
      })
  void operandsAndOperatorsThatDoNotTakeTurnsAreRefused(String expression) {
    assertThatThrownBy(() -> CompiledExpression.of(expression))
        .as(expression)
        .isInstanceOf(TemplateFault.class)
        .hasMessage("expression-not-readable");
  }

  @Test
  void treeWhoseOperatorsHaveOtherOperandsIsNotAsWritten() {
    ExpressionOutline two = new ExpressionOutline.Name(1, "a");
    ExpressionOutline ten = new ExpressionOutline.Name(3, "b");
    Operation times = Operations.find(Operation.Place.BETWEEN, "*").orElseThrow();
    Operation max = Operations.find(Operation.Place.FUNCTION, "max").orElseThrow();

    assertThat(new ExpressionOutline.Call(2, times, List.of(two, ten)).isAsWritten()).isTrue();
    assertThat(new ExpressionOutline.Call(2, times, List.of(ten, two)).isAsWritten()).isFalse();
    assertThat(new ExpressionOutline.Call(4, times, List.of(two, ten)).isAsWritten()).isFalse();
    assertThat(new ExpressionOutline.Call(0, max, List.of(two, ten)).isAsWritten()).isTrue();
    assertThat(new ExpressionOutline.Call(0, max, List.of(ten, two)).isAsWritten()).isFalse();
    assertThat(new ExpressionOutline.Call(2, max, List.of(two, ten)).isAsWritten()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fact(-)", "sqrt(-)", "comb(!)", "max(^2)", "if(-, 1, 2)", "abs(", "-"})
  void missingOperandIsAFault(String expression) {
    TemplateFault fault =
        catchThrowableOfType(TemplateFault.class, () -> CompiledExpression.of(expression));

    assertThat(fault.at("/p").code()).isEqualTo("expression-not-readable");
  }

  @Property
  void whateverIsWrittenIsReadOrAFault(
      @ForAll
          @StringLength(max = 12)
          @Chars({'(', ')', '-', '!', '^', '+', ',', '1', 'a', '"', '=', ' '})
          String rest,
      @ForAll @IntRange(max = 3) int start) {
    String expression = List.of("", "fact(", "max(", "if(").get(start) + rest;
    try {
      assertThat(CompiledExpression.of(expression)).isNotNull();
    } catch (TemplateFault fault) {
      assertThat(fault.at("/p").code()).isIn("expression-not-readable", "sign-needs-parentheses");
    }
  }
}
