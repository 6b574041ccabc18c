package vn.benhoc.engine.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionReadingTest {

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
      assertThat(fault.at("/p").code()).isEqualTo("expression-not-readable");
    }
  }
}
