package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.assembly.AssemblyOptions.Mode;
import vn.benhoc.engine.build.Pools;
import vn.benhoc.engine.item.Kind;

class AssemblyTypesTest {

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void formsAreOneToFiveHundred() {
    assertThat(AssemblyOptions.shuffled(500, 1).mode()).isEqualTo(Mode.SHUFFLED);
    assertThat(AssemblyOptions.parallel(1, 1).mode()).isEqualTo(Mode.PARALLEL);
    refused(() -> AssemblyOptions.shuffled(0, 1), "not 0");
    refused(() -> AssemblyOptions.shuffled(501, 1), "not 501");
  }

  @Test
  void modesHaveCodes() {
    assertThat(Arrays.stream(Mode.values()).map(Mode::code))
        .containsExactly("shuffled", "parallel");
    assertThat(Mode.values()).allMatch(mode -> Mode.of(mode.code()) == mode);
    refused(() -> Mode.of("own"), "'own'");
  }

  @Test
  void selectionsMatchTheMode() {
    Selection empty = new Selection(List.of());
    Assembled shuffled = new Assembled(AssemblyOptions.shuffled(3, 1), List.of(empty), List.of());
    assertThat(shuffled.selectionOf(2)).isSameAs(empty);
    assertThat(shuffled.largestOverlap()).isZero();
    refused(
        () -> new Assembled(AssemblyOptions.parallel(3, 1), List.of(empty), List.of()),
        "3 selections");
    assertThatThrownBy(() -> shuffled.selectionOf(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> shuffled.selectionOf(-1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void exposureIsNotNegative() {
    refused(() -> Pools.entry("a", Kind.CHOICE, null, null).used(-1), "exposure");
  }
}
