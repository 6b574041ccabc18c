package vn.benhoc.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.random.SeededRandom;

class DealingTest {

  private static List<String> codes(int count) {
    return FormCodes.draw(count, SeededRandom.of(1));
  }

  @Property
  void neighboursNeverShareACode(
      @ForAll @IntRange(min = 2, max = 48) int codes,
      @ForAll @IntRange(max = 200) int candidates,
      @ForAll long seed) {
    List<String> dealt = Dealing.deal(codes(codes), candidates, seed);
    assertThat(dealt).hasSize(candidates);
    for (int index = 1; index < candidates; index++) {
      assertThat(dealt.get(index)).isNotEqualTo(dealt.get(index - 1));
    }
  }

  @Property
  void noCodeIsDealtMoreThanOnceMoreThanAnother(
      @ForAll @IntRange(min = 1, max = 48) int codes,
      @ForAll @IntRange(max = 200) int candidates,
      @ForAll long seed) {
    List<String> all = codes(codes);
    Map<String, Long> counts =
        Dealing.deal(all, candidates, seed).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(all).allMatch(code -> isFair(counts.getOrDefault(code, 0L), candidates, codes));
  }

  private static boolean isFair(long count, int candidates, int codes) {
    return count >= candidates / codes && count <= (candidates + codes - 1) / codes;
  }

  @Test
  void oneCodeIsDealtToEverybody() {
    assertThat(Dealing.deal(List.of("1234"), 5, 9)).isEqualTo(Collections.nCopies(5, "1234"));
  }

  @Test
  void seedDecides() {
    assertThat(Dealing.deal(codes(4), 40, 1)).isEqualTo(Dealing.deal(codes(4), 40, 1));
    assertThat(Dealing.deal(codes(4), 40, 1)).isNotEqualTo(Dealing.deal(codes(4), 40, 2));
  }

  @Test
  void codesMustBeThereAndDiffer() {
    assertThatThrownBy(() -> Dealing.deal(List.of(), 5, 9))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Dealing.deal(List.of("1111", "1111"), 5, 9))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void drawnCodesAreDifferentAndHaveFourDigits() {
    assertThat(FormCodes.draw(9000, SeededRandom.of(3)))
        .doesNotHaveDuplicates()
        .contains("1000", "9999")
        .allMatch(code -> code.matches("[1-9][0-9]{3}"));
    assertThat(FormCodes.draw(0, SeededRandom.of(3))).isEmpty();
    assertThatThrownBy(() -> FormCodes.draw(9001, SeededRandom.of(3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FormCodes.draw(-1, SeededRandom.of(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
