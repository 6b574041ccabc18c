package vn.benhoc.bank.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FileCheckTest {

  private static final UUID HELD = UUID.fromString("00000000-0000-7000-8000-000000000001");

  private final ImportBench bench = new ImportBench(FormulaReader.TRUSTING);

  private static String item(String code, String stem, int key, String more) {
    return ("{'code':'%s','subject':'TOAN','topic':'TOAN12.1','level':'know','kind':'choice',"
            + "'stem':'%s','options':['Một.','hai','ba','bốn'],'key':%d%s}\n")
        .formatted(code, stem, key, more)
        .replace('\'', '"');
  }

  private static String stimulus(String code, String subject) {
    return "{'stimulus':'%s','subject':'%s','text':'Đọc.'}\n"
        .formatted(code, subject)
        .replace('\'', '"');
  }

  @Test
  void everyLineIsAcceptedRefusedOrADuplicate() {
    CheckedFile file =
        bench.check(item("A", "Một – hai?", 1, "") + "x\n" + item("B", "Một - hai", 1, ""));
    assertThat(file.total()).isEqualTo(3);
    assertThat(file.accepted()).isOne();
    assertThat(file.refused()).isOne();
    assertThat(file.duplicates()).isOne();
    assertThat(file.findings())
        .extracting(LineFinding::line, LineFinding::code)
        .containsExactly(tuple(2, "not-json"), tuple(3, "duplicate-in-file"));
  }

  @Test
  void theSameQuestionWithOptionsInAnotherOrderIsADuplicate() {
    CheckedFile same =
        bench.check(
            item("A", "Hỏi", 1, "")
                + item("B", "Hỏi", 0, "").replace("[\"Một.\",\"hai\"", "[\"hai\",\"Một\""));
    assertThat(same.findings()).extracting(LineFinding::code).containsExactly("duplicate-in-file");
  }

  @Test
  void aDuplicateWithAnotherKeyIsPointedOut() {
    CheckedFile file = bench.check(item("A", "Hỏi", 1, "") + item("B", "Hỏi", 2, ""));
    assertThat(file.findings())
        .extracting(LineFinding::code)
        .containsExactly("duplicate-with-other-key");
  }

  @Test
  void upperAndLowerCaseOfAGeneAreNotTheSame() {
    CheckedFile file = bench.check(item("A", "AA", 1, "") + item("B", "Aa", 1, ""));
    assertThat(file.accepted()).isEqualTo(2);
  }

  @Test
  void aCodeStandsOnceInAFile() {
    CheckedFile file = bench.check(item("A", "Hỏi", 1, "") + item("A", "Hỏi gì", 1, ""));
    assertThat(file.findings())
        .extracting(LineFinding::line, LineFinding::code)
        .containsExactly(tuple(2, "code-repeated"));
  }

  @Test
  void aKnownCodeWithOtherContentIsANewVersion() {
    byte[] line = item("A", "Hỏi", 1, "").getBytes(UTF_8);
    CheckedFile file = bench.check(line, held("A", "another", "another"));
    assertThat(file.items())
        .singleElement()
        .satisfies(
            planned -> {
              assertThat(planned.existing()).isEqualTo(HELD);
            });
  }

  @Test
  void aKnownCodeWithTheSameLineIsNotImportedAgain() {
    byte[] line = item("A", "Hỏi", 1, "").getBytes(UTF_8);
    Draft.OfItem draft = bench.check(line).items().get(0).draft();
    CheckedFile file = bench.check(line, held("A", draft.fingerprint(), draft.contentHash()));
    assertThat(file.duplicates()).isOne();
    assertThat(file.findings()).extracting(LineFinding::code).containsExactly("unchanged");
  }

  @Test
  void aNewKeyForAKnownCodeIsANewVersion() {
    byte[] before = item("A", "Hỏi", 1, "").getBytes(UTF_8);
    Draft.OfItem draft = bench.check(before).items().get(0).draft();
    byte[] after = item("A", "Hỏi", 2, "").getBytes(UTF_8);
    CheckedFile file = bench.check(after, held("A", draft.fingerprint(), draft.contentHash()));
    assertThat(file.items()).extracting(CheckedFile.PlannedItem::existing).containsExactly(HELD);
  }

  @Test
  void contentThatTheBankHoldsUnderAnotherCodeIsADuplicate() {
    byte[] line = item("B", "Hỏi", 1, "").getBytes(UTF_8);
    Draft.OfItem draft = bench.check(line).items().get(0).draft();
    CheckedFile file = bench.check(line, held("A", "another", draft.contentHash()));
    assertThat(file.findings())
        .extracting(LineFinding::code, finding -> finding.parameters().get("code"))
        .containsExactly(tuple("duplicate-in-bank", "A"));
  }

  @Test
  void aStimulusComesBeforeTheItemsThatNameIt() {
    String on = ",\"stimulus\":\"S\"";
    CheckedFile good = bench.check(stimulus("S", "TOAN") + item("A", "Hỏi", 1, on));
    assertThat(good.accepted()).isEqualTo(2);
    assertThat(good.items().get(0).draft().stimulus()).isEqualTo("S");
    CheckedFile late = bench.check(item("A", "Hỏi", 1, on) + stimulus("S", "TOAN"));
    assertThat(late.findings()).extracting(LineFinding::code).containsExactly("stimulus-unknown");
    CheckedFile foreign = bench.check(stimulus("S", "SU") + item("A", "Hỏi", 1, on));
    assertThat(foreign.findings())
        .extracting(LineFinding::code)
        .containsExactly("stimulus-of-other-subject");
  }

  @Test
  void itemsWithoutATopicAreToldOfOnceForTheFile() {
    String bare = item("A", "Hỏi", 1, "").replace("\"topic\":\"TOAN12.1\",", "");
    CheckedFile file = bench.check(bare + item("B", "Hỏi gì", 1, ""));
    assertThat(file.findings())
        .extracting(LineFinding::line, LineFinding::code)
        .containsExactly(tuple(0, "without-topic-or-level"));
  }

  private static Holdings held(String code, String fingerprint, String hash) {
    return new Holdings(
        Map.of(code, new Holdings.Held(HELD, fingerprint, "TOAN", hash)),
        Map.of(),
        Map.of(hash, new Holdings.Twin(HELD, code)));
  }
}
