package vn.benhoc.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.build.SyntheticPool;
import vn.benhoc.engine.item.ItemRef;

/**
 * The items of forms drawn under constraints long ago. Selections are stored, so a change here
 * loses no paper, but it must be wanted: whoever checks a draw later draws it again.
 */
class GoldenConstrainedFormsTest {

  private static final List<PoolEntry> BANK = SyntheticPool.of(3_000, 20260615);
  private static final List<Constraint> ASKED = SyntheticPool.allHard(9);
  private static final List<Constraint> OF_A_PAPER = SyntheticPool.allHardOfAPaper(9);

  @Test
  void formsAreDrawnAsTheyAlwaysWere() throws IOException {
    Stream<Selection> drawn = Stream.concat(own(), parallel());
    String lines =
        drawn
            .map(form -> form.items().stream().map(ItemRef::value).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n", "", "\n"));
    try (InputStream golden = getClass().getResourceAsStream("/golden-constrained-forms.txt")) {
      byte[] bytes = Objects.requireNonNull(golden).readAllBytes();
      assertThat(lines).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  /** Forms of three candidates, the last of whom saw those of both others. */
  private static Stream<Selection> own() {
    OwnForms forms = OwnForms.of(SyntheticPool.toan2025(), BANK, ASKED, 20260625);
    Selection first = form(forms.draw(CandidateRequest.of("01000001")));
    Selection second = form(forms.draw(CandidateRequest.of("01000002")));
    CandidateRequest third =
        new CandidateRequest(
            "01000003", List.of(Set.copyOf(first.items()), Set.copyOf(second.items())));
    return Stream.of(first, second, form(forms.draw(third)));
  }

  private static Selection form(OwnResult result) {
    assertThat(result).isInstanceOf(OwnForm.class);
    return ((OwnForm) result).selection();
  }

  private static Stream<Selection> parallel() {
    AssemblyResult result =
        Assembler.assemble(
            new AssemblyRequest(
                SyntheticPool.toan2025(), BANK, OF_A_PAPER, AssemblyOptions.parallel(3, 20260626)));
    assertThat(result).isInstanceOf(Assembled.class);
    Assembled assembled = (Assembled) result;
    assertThat(assembled.largestOverlap()).isZero();
    return assembled.selections().stream();
  }
}
