package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What comes with the product must come in without a single finding, every formula set. */
class DemoItemsTest {

  static final List<String> SUBJECTS = DemoBank.SUBJECTS;
  private static final FormulaSetter SETTER = new FormulaSetter();

  @AfterAll
  static void close() {
    SETTER.close();
  }

  @ParameterizedTest
  @FieldSource("SUBJECTS")
  void everyItemIsAcceptedAndEveryFormulaCanBeSet(String subject) {
    CheckedFile file =
        new ImportBench(SETTER::fault)
            .check(ImportBench.resource("/demo/items/" + subject + ".jsonl"));
    assertThat(file.findings()).isEmpty();
    assertThat(file.accepted()).isEqualTo(file.total()).isGreaterThan(40);
    assertThat(file.items())
        .allSatisfy(
            planned -> {
              assertThat(planned.draft().subject()).isEqualTo(subject);
              assertThat(planned.draft().facets().topic()).isNotNull();
              assertThat(planned.draft().facets().level()).isNotNull();
              assertThat(planned.draft().answer().explanationHtml()).isNotEmpty();
            });
  }
}
