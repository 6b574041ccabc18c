package vn.benhoc.paper.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.bank.boundary.AnswerContent;
import vn.benhoc.bank.boundary.CandidateContent;
import vn.benhoc.bank.boundary.ContentPart;
import vn.benhoc.engine.form.Form;
import vn.benhoc.engine.form.Slot;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.Item;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.Kind;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.item.StatementId;
import vn.benhoc.paper.boundary.FormModel;
import vn.benhoc.paper.boundary.KeyLine;

class KeyLinesTest {

  private static final UUID ID = DemoBank.id("item");

  @Test
  void theKeyOfAChoiceIsTheLetterOfThisForm() {
    KeyLine line = line(Kind.CHOICE, List.of("c", "a", "d", "b"), answer("a", Map.of(), null));
    assertThat(line.answer()).isEqualTo("B");
    assertThat(line.optionId()).isEqualTo("a");
    assertThat(line.truths()).isNull();
    assertThat(line.itemCode()).isEqualTo("TOAN12-0001");
  }

  @Test
  void theKeyOfAClusterFollowsTheOrderOfThisForm() {
    Map<String, Boolean> truths = Map.of("a", true, "b", false, "c", true, "d", false);
    KeyLine line = line(Kind.CLUSTER, List.of("b", "a", "c", "d"), answer(null, truths, null));
    assertThat(line.answer()).isEqualTo("S Đ Đ S");
    assertThat(line.truths()).isEqualTo(truths);
  }

  @Test
  void theKeyOfAShortAnswerIsItsText() {
    KeyLine line = line(Kind.SHORT, List.of(), answer(null, Map.of(), "-1,5"));
    assertThat(line.answer()).isEqualTo("-1,5");
    assertThat(line.shortAnswer()).isEqualTo("-1,5");
    assertThat(line.optionId()).isNull();
  }

  @Test
  void anEssayHasNoKey() {
    KeyLine line = line(Kind.ESSAY, List.of(), answer(null, Map.of(), null));
    assertThat(line.answer()).isNull();
  }

  @Test
  void anExplanationNamesTheLettersOfThisForm() {
    AnswerContent answer = explained("<p>@{1} đúng, @{3} sai.</p>");
    KeyLine line = line(Kind.CHOICE, List.of("c", "a", "d", "b"), answer);
    assertThat(line.explanationHtml()).isEqualTo("<p>B đúng, A sai.</p>");
    assertThat(line.lettersUnsure()).isFalse();
  }

  @Test
  void aLetterOfAForeignExplanationIsExchanged() {
    KeyLine line =
        line(Kind.CHOICE, List.of("c", "a", "d", "b"), explained("<p>Chọn đáp án A.</p>"));
    assertThat(line.explanationHtml()).isEqualTo("<p>Chọn đáp án B.</p>");
  }

  private static AnswerContent explained(String html) {
    return new AnswerContent(
        ID, "a", Map.of(), null, null, null, html, List.of("a", "b", "c", "d"));
  }

  private static AnswerContent answer(String option, Map<String, Boolean> truths, String box) {
    return new AnswerContent(
        ID, option, truths, box, null, new BigDecimal("2.00"), "", List.of("a", "b", "c", "d"));
  }

  private static KeyLine line(Kind kind, List<String> shown, AnswerContent answer) {
    List<ContentPart> parts =
        List.of("a", "b", "c", "d").stream().map(id -> new ContentPart(id, id)).toList();
    CandidateContent content =
        new CandidateContent(
            ID,
            DemoBank.id("its item"),
            "TOAN12-0001",
            1,
            kind,
            null,
            "<p>?</p>",
            kind == Kind.CHOICE ? parts : List.of(),
            kind == Kind.CLUSTER ? parts : List.of(),
            null,
            null,
            true);
    Item item = EngineItems.of(content, answer);
    Slot slot = slot(item, shown);
    FormModel model = new FormModel(new Form("1234", List.of()), Map.of(item.ref(), item));
    return new KeyLines(model, new ItemTexts(Map.of(ID, content), Map.of()), Map.of(ID, answer))
        .line(slot);
  }

  private static Slot slot(Item item, List<String> shown) {
    boolean choice = item.kind() == Kind.CHOICE;
    return new Slot(
        SlotId.of(1, 1),
        ItemRef.of(ID.toString()),
        item.kind(),
        null,
        null,
        choice ? shown.stream().map(OptionId::of).toList() : List.of(),
        choice ? List.of() : shown.stream().map(StatementId::of).toList(),
        new BigDecimal("0.25"));
  }
}
