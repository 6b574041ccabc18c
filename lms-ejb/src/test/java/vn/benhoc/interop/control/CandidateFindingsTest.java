package vn.benhoc.interop.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.interop.control.Workbook.formula;
import static vn.benhoc.interop.control.Workbook.number;
import static vn.benhoc.interop.control.Workbook.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.exam.boundary.EntryFinding;
import vn.benhoc.interop.boundary.CandidateImportView.CellFinding;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.ProblemTexts;
import vn.benhoc.platform.text.Messages;

/** What is told of a file of candidates, at which cell, and how much of it. */
class CandidateFindingsTest {

  private static List<String> located(CandidateFile file) {
    return file.findings().stream()
        .map(one -> one.column() + one.row() + " " + one.code())
        .toList();
  }

  @Test
  void whatOthersFindIsToldAtItsCell() {
    CandidateFile file =
        CandidateFile.of(
            new Workbook()
                .row(text("Mã định danh"), text("Lớp"))
                .row(number("123"), text("12A1"))
                .row(text("HS2"), text("12A9"))
                .bytes(),
            entries ->
                List.of(
                    new EntryFinding(
                        2, "sectorCode", true, "person-unknown", Map.of("value", "123")),
                    new EntryFinding(3, "sectorCode", true, "person-unknown", Map.of()),
                    new EntryFinding(3, "className", true, "class-differs", Map.of()),
                    new EntryFinding(3, "room", true, "room-missing-here", Map.of())));

    assertThat(located(file))
        .containsExactlyInAnyOrder(
            "A2 person-unknown-zeros-lost",
            "3 room-missing-here",
            "A3 person-unknown",
            "B3 class-differs");
    assertThat(file.findings())
        .filteredOn(one -> one.code().equals("class-differs"))
        .extracting(CellFinding::found)
        .containsExactly("12A9");
  }

  @Test
  void whatCouldNotBeReadIsNotMissingBesides() {
    CandidateFile file =
        CandidateFile.of(
            new Workbook().row(text("Mã định danh")).row(formula("A1", "x")).bytes(),
            entries ->
                List.of(new EntryFinding(2, "sectorCode", true, "sector-code-required", Map.of())));

    assertThat(located(file)).containsExactly("A2 cell-is-formula");
  }

  @Test
  void ofVeryManyFindingsThoseThatBlockAreKept() {
    String rows =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "HS" + i + "," + (i == 2_999 ? "x" : "01234567") + "\n")
            .collect(Collectors.joining());
    CandidateFile file =
        CandidateFile.of(
            ("Mã định danh,SBD\n" + rows).getBytes(StandardCharsets.UTF_8),
            entries ->
                entries.stream()
                    .map(one -> new EntryFinding(one.row(), "sectorCode", false, "t", Map.of()))
                    .toList());

    assertThat(file.counts().warnings()).isEqualTo(3_000);
    assertThat(file.shown()).hasSize(CandidateFile.SHOWN);
    assertThat(file.shown().get(0).code()).isEqualTo("sbd-not-eight-digits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "column-twice",
        "column-ignored",
        "cell-is-formula",
        "cell-is-fault",
        "cell-is-merged",
        "cell-became-date",
        "leading-zeros-lost",
        "digits-lost",
        "person-unknown-zeros-lost",
        "date-is-number",
        "date-not-valid",
        "minutes-not-whole",
        "yes-or-no-expected",
        "sbd-not-eight-digits",
        "too-long"
      })
  void everyFindingIsSaidInBothLanguages(String code) {
    ProblemTexts texts = new ProblemTexts(new Messages());
    String vietnamese = texts.message(Finding.at("", code), Locale.forLanguageTag("vi"));
    String english = texts.message(Finding.at("", code), Locale.ENGLISH);

    assertThat(vietnamese).isNotEqualTo(code).isNotEqualTo(english);
    assertThat(english).isNotEqualTo(code);
  }
}
