package vn.benhoc.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;

/** What is measured does what it says. */
class BenchmarksTest {

  @ParameterizedTest
  @EnumSource(Figure.class)
  void everyFigureHasOneBenchmark(Figure figure) {
    List<Method> measured =
        Arrays.stream(figure.benchmark().getMethods())
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .toList();

    assertThat(measured).hasSize(1);
  }

  @Test
  void shuffledFormsDifferAndAreWhole() {
    ShuffledForms forms = new ShuffledForms();

    assertThat(forms.form().slots()).hasSize(22);
    assertThat(forms.form()).isNotEqualTo(forms.form());
  }
}
