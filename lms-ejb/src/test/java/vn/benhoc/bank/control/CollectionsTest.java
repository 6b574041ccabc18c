package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.bank.boundary.ItemStatus;
import vn.benhoc.engine.item.Kind;

/** On collections of others, which are not part of the product; skipped where they are not. */
class CollectionsTest {

  private final ImportBench bench = new ImportBench(FormulaReader.TRUSTING);

  @ParameterizedTest
  @CsvSource({
    "tin_hoc_2025.jsonl, 1195, 1195, 0, 0",
    "vnhsge/toan.jsonl, 250, 249, 1, 0",
    "vnhsge/vat_li.jsonl, 200, 200, 0, 0",
    "vnhsge/hoa_hoc.jsonl, 200, 199, 1, 0",
    "vnhsge/sinh_hoc.jsonl, 200, 199, 1, 0",
    "vnhsge/lich_su.jsonl, 2000, 1906, 7, 87",
    "vnhsge/tieng_anh.jsonl, 250, 250, 0, 0",
  })
  void everyLineIsAccountedFor(String name, int total, int accepted, int refused, int duplicates) {
    CheckedFile file = bench.check(SharedData.read(name));
    assertThat(file.total()).isEqualTo(total);
    assertThat(file.accepted()).isEqualTo(accepted);
    assertThat(file.refused()).isEqualTo(refused);
    assertThat(file.duplicates()).isEqualTo(duplicates);
    assertThat(file.items()).hasSize(accepted);
    long refusedLines =
        file.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .mapToInt(LineFinding::line)
            .distinct()
            .count();
    assertThat(refusedLines).isEqualTo(refused);
  }

  @Test
  void strandsBecomeTopicsAndBlocks() {
    CheckedFile file = bench.check(SharedData.read("tin_hoc_2025.jsonl"));
    assertThat(file.items())
        .allSatisfy(
            planned -> {
              Draft.OfItem item = planned.draft();
              assertThat(item.facets().topic()).matches("TIN1[0-2]\\.[A-G]");
              assertThat(item.facets().level()).isIn("know", "understand", "apply");
              assertThat(item.facets().status()).isEqualTo(ItemStatus.SHARED);
              boolean elective =
                  item.facets().kind() == Kind.CLUSTER
                      && List.of('E', 'F')
                          .contains(String.valueOf(item.facets().topic()).charAt(6));
              assertThat(item.content().block() != null).isEqualTo(elective);
            });
    assertThat(file.items())
        .filteredOn(planned -> planned.draft().facets().kind() == Kind.CLUSTER)
        .hasSize(492);
  }

  @Test
  void itemsThatNeedAPictureComeAsDrafts() {
    CheckedFile file = bench.check(SharedData.read("vnhsge/toan.jsonl"));
    assertThat(file.items())
        .filteredOn(planned -> planned.draft().facets().needsPicture())
        .hasSize(53)
        .allSatisfy(
            planned -> assertThat(planned.draft().facets().status()).isEqualTo(ItemStatus.DRAFT));
  }

  @Test
  void onlyRealPassagesBecomeStimuli() {
    CheckedFile file = bench.check(SharedData.read("vnhsge/tieng_anh.jsonl"));
    assertThat(file.stimuli()).hasSize(16);
    assertThat(file.items()).filteredOn(planned -> planned.draft().stimulus() != null).hasSize(87);
    assertThat(file.items())
        .allSatisfy(planned -> assertThat(planned.draft().content().stemHtml()).isNotBlank());
  }

  @Test
  void refusalsSayWhy() {
    CheckedFile file = bench.check(SharedData.read("vnhsge/lich_su.jsonl"));
    assertThat(file.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(LineFinding::code)
        .containsExactlyInAnyOrder(
            "key-missing",
            "key-missing",
            "options-missing",
            "options-missing",
            "options-same",
            "options-same",
            "options-same");
    assertThat(file.findings())
        .extracting(LineFinding::code)
        .containsOnlyOnce("duplicate-with-other-key")
        .containsOnlyOnce("key-doubted");
  }
}
