package vn.benhoc.bank.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.bank.boundary.ItemStatus;

class OwnLinesTest {

  private static final String CHOICE =
      "{'code':'T-1','subject':'TOAN','grade':12,'topic':'TOAN12.1','level':'know','kind':'choice',"
          + "'stem':'Một $x$?','options':['a','b','c','d'],'key':2,'explanation':'Là @{3}.'}";
  private static final String CLUSTER =
      "{'code':'T-2','subject':'TIN','topic':'TIN12.E','level':'apply','kind':'cluster',"
          + "'stem':'Xét','statements':[{'text':'p','correct':true},{'text':'q','correct':false},"
          + "{'text':'r','correct':false},{'text':'s','correct':true}],'block':'ICT'}";
  private static final String SHORT =
      "{'code':'T-3','subject':'TOAN','kind':'short','stem':'Tính','key':'-1,5','unit':'m'}";
  private static final String ESSAY =
      "{'code':'T-4','subject':'VAN','kind':'essay','stem':'Viết','rubric':'Ý','maxPoints':'4.0'}";
  private static final String STIMULUS = "{'stimulus':'S-1','subject':'TOAN','text':'Đọc'}";

  private final ImportBench bench =
      new ImportBench(
          latex -> latex.contains("hong") ? Optional.of("Undefined") : Optional.empty());

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }

  private Draft.OfItem item(String line) {
    CheckedFile file = bench.check(json(line));
    assertThat(file.findings()).filteredOn(f -> f.line() > 0).isEmpty();
    return file.items().get(0).draft();
  }

  @Test
  void aChoiceKeepsItsKeyByIdentity() {
    Draft.OfItem item = item(CHOICE);
    List<ContentPart> options = item.content().options();
    assertThat(options).extracting(ContentPart::html).containsExactly("a", "b", "c", "d");
    assertThat(options).extracting(ContentPart::id).doesNotHaveDuplicates();
    assertThat(item.answer().optionId()).isEqualTo(options.get(2).id());
    assertThat(item.answer().authoredOrder())
        .isEqualTo(options.stream().map(ContentPart::id).toList());
    assertThat(item.answer().explanationHtml()).isEqualTo("<p>Là @{3}.</p>");
    assertThat(item.facets().status()).isEqualTo(ItemStatus.SHARED);
    assertThat(item.content().shuffle()).isTrue();
  }

  @Test
  void aClusterKnowsEachTruthAndItsBlock() {
    Draft.OfItem item = item(CLUSTER);
    assertThat(item.content().statements())
        .extracting(part -> item.answer().truths().get(part.id()))
        .containsExactly(true, false, false, true);
    assertThat(item.content().block()).isEqualTo("ICT");
    assertThat(item.facets().grade()).isEqualTo(12);
  }

  @Test
  void aShortAnswerIsReadAsTheBoxShowsIt() {
    assertThat(item(SHORT.replace("-1,5", " -1.5 ")).answer().shortAnswer()).isEqualTo("-1,5");
    assertThat(item(SHORT).content().unit()).isEqualTo("m");
  }

  @Test
  void anEssayHasARubricAndPoints() {
    AnswerContent answer = item(ESSAY).answer();
    assertThat(answer.rubricHtml()).isEqualTo("<p>Ý</p>");
    assertThat(answer.maxPoints()).isEqualTo(new BigDecimal("4.00"));
  }

  @Test
  void optionsThatNameOthersKeepTheirOrder() {
    CheckedFile file =
        bench.check(
            json(
                CHOICE
                    .replace("'d'", "'Cả a và b đều đúng'")
                    .replace("'c'", "'Tất cả các phương án trên'")));
    assertThat(file.items().get(0).draft().content().shuffle()).isFalse();
    assertThat(file.findings()).extracting(LineFinding::code).contains("options-name-each-other");
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "CHOICE ¦ 'code':'T-1', ¦ ¦ field-missing ¦ code",
        "CHOICE ¦ 'T-1' ¦ 7 ¦ field-not-text ¦ code",
        "CHOICE ¦ 'T-1' ¦ 'T 1' ¦ code-not-valid ¦ code",
        "CHOICE ¦ 'TOAN' ¦ 'toán' ¦ subject-unknown ¦ subject",
        "CHOICE ¦ TOAN12.1 ¦ TOAN12.99 ¦ topic-unknown ¦ topic",
        "CHOICE ¦ TOAN12.1 ¦ TIN12.A ¦ topic-of-other-subject ¦ topic",
        "CHOICE ¦ TOAN12.1 ¦ TOAN11.1 ¦ topic-of-other-grade ¦ topic",
        "CHOICE ¦ 'know' ¦ 'nhận biết' ¦ level-unknown ¦ level",
        "CHOICE ¦ 'choice' ¦ 'quiz' ¦ kind-unknown ¦ kind",
        "CHOICE ¦ 'choice' ¦ 'numeric' ¦ kind-unknown ¦ kind",
        "SHORT ¦ 'short' ¦ 'text' ¦ kind-unknown ¦ kind",
        "CHOICE ¦ ,'kind':'choice' ¦ ¦ field-missing ¦ kind",
        "CHOICE ¦ 'grade':12 ¦ 'grade':13 ¦ number-out-of-range ¦ grade",
        "CHOICE ¦ 'grade':12 ¦ 'grade':'12' ¦ field-not-whole-number ¦ grade",
        "CHOICE ¦ 'grade':12 ¦ 'grade':1e99 ¦ field-not-whole-number ¦ grade",
        "CHOICE ¦ 'key':2 ¦ 'status':'retired','key':2 ¦ status-unknown ¦ status",
        "CHOICE ¦ 'key':2 ¦ 'block':'ICT','key':2 ¦ block-not-for-kind ¦ block",
        "CHOICE ¦ 'Một $x$?' ¦ '  ' ¦ field-empty ¦ stem",
        "CHOICE ¦ 'Một $x$?' ¦ 'Một $x' ¦ dollar-unbalanced ¦ stem",
        "CHOICE ¦ $x$ ¦ $x}$ ¦ braces-unbalanced ¦ stem",
        "CHOICE ¦ $x$ ¦ $hong$ ¦ formula-not-readable ¦ stem",
        "CHOICE ¦ 'options':['a','b','c','d'], ¦ ¦ field-missing ¦ options",
        "CHOICE ¦ ['a','b','c','d'] ¦ 'abcd' ¦ field-not-list ¦ options",
        "CHOICE ¦ ['a','b','c','d'] ¦ ['a','b','c',4] ¦ options-not-texts ¦ options",
        "CHOICE ¦ ['a','b','c','d'] ¦ ['a','b','c'] ¦ options-not-four ¦ options",
        "CHOICE ¦ ['a','b','c','d'] ¦ ['a','b',' ','d'] ¦ option-empty ¦ options/2",
        "CHOICE ¦ ['a','b','c','d'] ¦ ['a','b','c',' b.'] ¦ options-same ¦ options/3",
        "CHOICE ¦ 'd'] ¦ '$d'] ¦ dollar-unbalanced ¦ options/3",
        "CHOICE ¦ 'key':2, ¦ ¦ key-missing ¦ key",
        "CHOICE ¦ 'key':2 ¦ 'key':null ¦ key-missing ¦ key",
        "CHOICE ¦ 'key':2 ¦ 'key':4 ¦ key-out-of-range ¦ key",
        "CHOICE ¦ 'key':2 ¦ 'key':-1 ¦ key-out-of-range ¦ key",
        "CHOICE ¦ 'key':2 ¦ 'key':'C' ¦ field-not-whole-number ¦ key",
        "CHOICE ¦ 'key':2 ¦ 'key':2,'shuffle':'yes' ¦ field-not-true-or-false ¦ shuffle",
        "CHOICE ¦ 'key':2 ¦ 'key':2,'expectedSeconds':1 ¦ number-out-of-range ¦ expectedSeconds",
        "CHOICE ¦ @{3} ¦ @{5} ¦ reference-out-of-range ¦ explanation",
        "CHOICE ¦ 'key':2 ¦ 'key':2,'stimulus':'S-9' ¦ stimulus-unknown ¦ stimulus",
        "CLUSTER ¦ ,{'text':'s','correct':true} ¦ ¦ statements-not-four ¦ statements",
        "CLUSTER ¦ {'text':'s','correct':true} ¦ 's' ¦ statement-not-object ¦ statements/3",
        "CLUSTER ¦ 'text':'s' ¦ 'text':'' ¦ field-empty ¦ statements/3/text",
        "CLUSTER ¦ 'text':'s' ¦ 'text':'p' ¦ statements-same ¦ statements/3",
        "CLUSTER ¦ 's','correct':true ¦ 's' ¦ truth-missing ¦ statements/3/correct",
        "CLUSTER ¦ 's','correct':true ¦ 's','correct':1 ¦ field-not-true-or-false ¦ statements/3/correct",
        "CLUSTER ¦ 'ICT' ¦ 'IT' ¦ block-unknown ¦ block",
        "SHORT ¦ ,'key':'-1,5' ¦ ¦ key-missing ¦ key",
        "SHORT ¦ '-1,5' ¦ 1.5 ¦ field-not-text ¦ key",
        "SHORT ¦ -1,5 ¦ 12345 ¦ short-key-too-long ¦ key",
        "SHORT ¦ -1,5 ¦ 1/2 ¦ short-key-foreign-character ¦ key",
        "SHORT ¦ -1,5 ¦ 1-2 ¦ short-key-not-a-number ¦ key",
        "SHORT ¦ '-1,5' ¦ ' ' ¦ field-empty ¦ key",
        "ESSAY ¦ ,'rubric':'Ý' ¦ ¦ field-missing ¦ rubric",
        "ESSAY ¦ '4.0' ¦ 'bốn' ¦ points-not-valid ¦ maxPoints",
        "STIMULUS ¦ 'Đọc' ¦ '' ¦ field-empty ¦ text",
        "STIMULUS ¦ 'S-1' ¦ 'S/1' ¦ code-not-valid ¦ stimulus",
        "STIMULUS ¦ TOAN ¦ XYZ ¦ subject-unknown ¦ subject",
      })
  void aFaultRefusesTheLineAndIsLocated(
      String line, String from, String to, String code, String field) {
    String good =
        switch (line) {
          case "CHOICE" -> CHOICE;
          case "CLUSTER" -> CLUSTER;
          case "SHORT" -> SHORT;
          case "ESSAY" -> ESSAY;
          default -> STIMULUS;
        };
    assertThat(good).contains(from);
    CheckedFile file = bench.check(json(good.replace(from, to == null ? "" : to)));
    assertThat(file.refused()).isOne();
    assertThat(file.accepted()).isZero();
    assertThat(file.items()).isEmpty();
    assertThat(file.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(LineFinding::code, LineFinding::field)
        .contains(tuple(code, field));
    assertThat(file.findings()).allSatisfy(finding -> assertThat(finding.line()).isOne());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "{'code': ¦ not-json",
        "{'code':'a'} x ¦ not-json",
        "[1] ¦ not-an-object",
        "'text' ¦ not-an-object",
        "nothing ¦ not-json",
        "{'a':1} ¦ shape-unknown",
        "{} ¦ shape-unknown",
      })
  void aLineThatIsNoItemIsRefused(String line, String code) {
    CheckedFile file = bench.check(json(line));
    assertThat(file.refused()).isOne();
    assertThat(file.findings()).extracting(LineFinding::code).containsExactly(code);
  }

  @Test
  void aDeepNestIsRefusedAndNotFollowed() {
    CheckedFile file = bench.check("[".repeat(100_000));
    assertThat(file.findings()).extracting(LineFinding::code).containsExactly("not-json");
  }

  @Test
  void aFieldNobodyReadsIsMentioned() {
    CheckedFile file = bench.check(json(CHOICE.replace("'key':2", "'key':2,'expectedSecond':60")));
    assertThat(file.accepted()).isOne();
    assertThat(file.findings())
        .extracting(LineFinding::code, LineFinding::field)
        .containsExactly(tuple("field-unknown", "expectedSecond"));
  }
}
