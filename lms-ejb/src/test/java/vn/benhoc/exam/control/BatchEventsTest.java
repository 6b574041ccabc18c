package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.Transition;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ItemRef;
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
  private static final SlotId SLOT = SlotId.of(1, 7);
  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
  private static final List<OptionId> OPTIONS = List.of(OptionId.of("x7"), OptionId.of("x8"));
  private static final AttemptRules RULES =
      new AttemptRules(
          AttemptTerms.of(NOW, NOW.plusSeconds(60), Duration.ofHours(1), Duration.ofSeconds(5)),
          new AttemptPaper(
              Map.of(SLOT, ChoiceItem.of(ItemRef.of("item7"), OPTIONS, OptionId.of("x8"))),
              Set.of()));

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
  void anEntryThatClearsTakesTheAnswerBack() {
    assertThat(read(clearing(1L, "2.1", null)))
        .extracting(BatchEvents.Read::event)
        .singleElement()
        .isInstanceOfSatisfying(
            AttemptEvent.Answered.class, answered -> assertThat(answered.response()).isNull());
  }

  @Test
  void anEntryWithoutResponseOnlyMarksTheItem() {
    assertThat(read(entry(1L, "2.1", null, true, null)))
        .extracting(BatchEvents.Read::event)
        .singleElement()
        .isInstanceOf(AttemptEvent.Flagged.class);
  }

  @Test
  void anEntryThatAnswersLeavesTheMark() {
    assertThat(read(entry(1L, "2.1", CHOSEN, null, null)))
        .extracting(BatchEvents.Read::event)
        .singleElement()
        .isInstanceOf(AttemptEvent.Answered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"numeric", "text"})
  void aResponseOfAKindNoPaperAsksForIsRefused(String kind) {
    ResponseBody typed = new ResponseBody(kind, null, null, "9,8");
    assertThat(faults(new ResponseBatch("page", List.of(entry(1L, "2.1", typed, null, null)))))
        .containsExactly("/entries/0/response response-not-readable");
  }

  @Test
  void anEntryCannotAnswerAndClearAtOnce() {
    assertThat(faults(new ResponseBatch("page", List.of(clearing(1L, "2.1", CHOSEN)))))
        .containsExactly("/entries/0/clears response-not-readable");
  }

  @Test
  void aPageThatOnlyMarksKeepsTheAnswerOfAnother() {
    AttemptState answered = sent(started(), "A", entry(1L, "1.7", CHOSEN, null, null));
    AttemptState marked = sent(answered, "B", entry(1L, "1.7", null, true, null));

    assertThat(marked.responses()).isEqualTo(answered.responses()).hasSize(1);
    assertThat(marked.flags()).containsExactly(SLOT);
  }

  @Test
  void aPageCanTakeBackTheAnswerOfAnother() {
    AttemptState answered = sent(started(), "A", entry(1L, "1.7", CHOSEN, true, null));
    AttemptState cleared = sent(answered, "B", clearing(1L, "1.7", null));

    assertThat(cleared.responses()).isEmpty();
    assertThat(cleared.flags()).containsExactly(SLOT);
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
                        entry(4L, null, null, null, null),
                        entry(5L, "1.1", null, null, null)))))
        .containsExactly(
            "/clientId required",
            "/entries/0/sequence required",
            "/entries/1/slot unknown-slot",
            "/entries/2/response response-not-readable",
            "/entries/3/slot required",
            "/entries/4/response required");
  }

  @Test
  void aNumberThatPagesDoNotTellApartIsRefused() {
    long most = (1L << 53) - 1;
    assertThat(read(entry(most, "1.7", CHOSEN, null, null))).hasSize(1);
    assertThat(
            faults(new ResponseBatch("page", List.of(entry(most + 1, "1.7", CHOSEN, null, null)))))
        .containsExactly("/entries/0/sequence sequence-too-large");
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

  private static AttemptState started() {
    return RULES.apply(AttemptState.initial(), new AttemptEvent.Started(), NOW).state();
  }

  private static AttemptState sent(AttemptState state, String client, Entry entry) {
    AttemptState after = state;
    for (BatchEvents.Read read : BatchEvents.read(new ResponseBatch(client, List.of(entry)))) {
      Transition transition = RULES.apply(after, read.event(), NOW);
      assertThat(transition).isInstanceOf(Transition.Accepted.class);
      after = transition.state();
    }
    return after;
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
    return new Entry(sequence, slot, response, null, flagged, block, null, null);
  }

  private static Entry clearing(long sequence, String slot, @Nullable ResponseBody response) {
    return new Entry(sequence, slot, response, true, null, null, null, null);
  }
}
