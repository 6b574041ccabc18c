package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.engine.response.ChoiceResponse;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.exam.boundary.ResponseBatch.Entry;
import vn.benhoc.exam.boundary.ResponseBody;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

class BatchEventsTest {

  private static final ResponseBody CHOSEN = new ResponseBody("choice", "x7", null, null);

  @Test
  void anEntryTellsAllThatStandsOnTheSheetOfItsSlot() {
    List<BatchEvents.Read> read = read(entry(4L, "1.7", CHOSEN, true, null));

    assertThat(read)
        .extracting(BatchEvents.Read::event)
        .hasSize(2)
        .anySatisfy(
            event ->
                assertThat(event)
                    .isEqualTo(
                        new AttemptEvent.Answered(
                            SlotId.of(1, 7),
                            ChoiceResponse.of(OptionId.of("x7")),
                            vn.benhoc.engine.attempt.Origin.of("page", 4))))
        .anySatisfy(event -> assertThat(event).isInstanceOf(AttemptEvent.Flagged.class));
  }

  @Test
  void noResponseTakesTheAnswerBack() {
    assertThat(read(entry(1L, "2.1", null, null, null)))
        .extracting(BatchEvents.Read::event)
        .singleElement()
        .isInstanceOfSatisfying(
            AttemptEvent.Answered.class, answered -> assertThat(answered.response()).isNull());
  }

  @Test
  void aBlockNeedsNoSlot() {
    assertThat(read(entry(1L, null, null, null, "ICT")))
        .extracting(BatchEvents.Read::event)
        .singleElement()
        .isInstanceOf(AttemptEvent.BlockChosen.class);
  }

  @Test
  void everyFaultOfABatchIsLocated() {
    assertThat(
            faults(
                new ResponseBatch(
                    null,
                    List.of(
                        entry(null, "1.1", CHOSEN, null, null),
                        entry(2L, "first", CHOSEN, null, null),
                        entry(3L, "1.1", new ResponseBody("choice", null, null, null), null, null),
                        entry(4L, null, null, null, null)))))
        .containsExactly(
            "/clientId required",
            "/entries/0/sequence required",
            "/entries/1/slot unknown-slot",
            "/entries/2/response response-not-readable",
            "/entries/3/slot required");
  }

  @Test
  void aStatementWithoutAJudgementIsNotReadable() {
    var blank = new ResponseBody("cluster", null, Map.of("", true), null);

    assertThat(faults(new ResponseBatch("page", List.of(entry(1L, "2.1", blank, null, null)))))
        .containsExactly("/entries/0/response response-not-readable");
  }

  @Test
  void aBatchWithoutEntriesIsNoBatch() {
    assertThat(faults(new ResponseBatch("page", null)))
        .containsExactly("/entries entries-required");
  }

  private static List<BatchEvents.Read> read(Entry entry) {
    return BatchEvents.read(new ResponseBatch("page", List.of(entry)));
  }

  private static List<String> faults(ResponseBatch batch) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> BatchEvents.read(batch));
    assertThat(refused.refusal()).isEqualTo(ExamRefusal.RESPONSE_NOT_VALID);
    return refused.findings().stream().map(BatchEventsTest::text).toList();
  }

  private static String text(Finding finding) {
    return finding.path() + " " + finding.code();
  }

  private static Entry entry(
      @Nullable Long sequence,
      @Nullable String slot,
      @Nullable ResponseBody response,
      @Nullable Boolean flagged,
      @Nullable String block) {
    return new Entry(sequence, slot, response, flagged, block, null);
  }
}
