package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.LateAnswers;
import vn.benhoc.engine.form.SlotId;
import vn.benhoc.engine.item.ChoiceItem;
import vn.benhoc.engine.item.ItemRef;
import vn.benhoc.engine.item.OptionId;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.boundary.ResponseBatch;
import vn.benhoc.exam.boundary.ResponseBody;
import vn.benhoc.platform.problem.Finding;
import vn.benhoc.platform.problem.RefusedException;

/** Pages send numbers again, as they were and with something else. */
class ReusedNumbersTest {

  private static final SlotId SLOT = SlotId.of(1, 7);
  private static final List<OptionId> OPTIONS = List.of(OptionId.of("x7"), OptionId.of("x8"));

  private final AttemptWork work = work();

  private static AttemptWork work() {
    AttemptContext usual = Attempts.context(1);
    var item = ChoiceItem.of(ItemRef.of("item7"), OPTIONS, OptionId.of("x8"));
    AttemptRules rules =
        new AttemptRules(
            usual.rules().terms(), new AttemptPaper(Map.of(SLOT, item), Set.of("ICT", "CS")));
    return new AttemptWork(
        new AttemptContext(usual.dealt(), usual.form(), rules), Attempts.begun(1));
  }

  private void sends(
      String page, long sequence, @Nullable String option, @Nullable Boolean flagged) {
    ResponseBody body = option == null ? null : new ResponseBody("choice", option, null, null);
    boolean clears = option == null && flagged == null;
    var entry = new ResponseBatch.Entry(sequence, "1.7", body, clears, flagged, null, null, null);
    work.save(
        BatchEvents.read(new ResponseBatch(page, List.of(entry))), Attempts.OPENS.plusSeconds(60));
  }

  private static void refused(Runnable call) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, call::run);
    assertThat(refused.refusal()).isEqualTo(ExamRefusal.RESPONSE_NOT_VALID);
    assertThat(refused.findings())
        .extracting(Finding::path, Finding::code)
        .containsExactly(tuple("/entries/0/sequence", "sequence-reused"));
  }

  @Test
  void anotherAnswerUnderANumberIsRefusedAndTheSameIsKeptOnce() {
    sends("page", 1, "x7", null);
    sends("page", 1, "x7", null);
    refused(() -> sends("page", 1, "x8", null));
    refused(() -> sends("page", 1, null, null));
    assertThat(work.lines()).hasSize(1);
    sends("page", 2, null, null);
    sends("page", 2, null, null);
    refused(() -> sends("page", 2, "x7", null));
    assertThat(work.lines()).hasSize(2);
  }

  @Test
  void anotherFlagUnderANumberIsRefused() {
    sends("page", 1, "x7", true);
    sends("page", 1, "x7", true);
    refused(() -> sends("page", 1, "x7", false));
  }

  @Test
  void ofWhatDoesNotStandAnyMoreNothingIsSaid() {
    sends("page", 1, "x7", null);
    sends("page", 2, "x8", null);
    sends("page", 1, "x8", null);
    sends("other", 1, "x7", null);
    sends("page", 2, "x7", null);
    assertThat(work.lines()).hasSize(3);
  }

  @Test
  void whatWaitsForADecisionIsComparedToItselfAndWhatWasDroppedIsNot() {
    LateMorning morning = new LateMorning(LateAnswers.held(Duration.ofHours(2)));
    morning.does(Act.save(LateMorning.choosing("ICT", "page", 2, 30), LateMorning.minute(80)));
    morning.does(Act.save(LateMorning.choosing("ICT", "page", 2, 30), LateMorning.minute(81)));
    Act another = Act.save(LateMorning.choosing("CS", "page", 2, 30), LateMorning.minute(82));
    refused(() -> morning.does(another));
    morning.does(LateMorning.ruling(1, false, 90, LateMorning.named("page", 2)));
    morning.does(Act.save(LateMorning.choosing("ICT", "page", 2, 30), LateMorning.minute(91)));
    assertThat(morning.late()).hasSize(1);
  }

  @Test
  void whatCountsAfterADecisionIsNotRefused() {
    LateMorning morning = new LateMorning(LateAnswers.held(Duration.ofHours(2)));
    Act late = Act.save(LateMorning.choosing("ICT", "page", 2, 30), LateMorning.minute(80));
    morning.does(late);
    morning.does(LateMorning.ruling(1, true, 90, LateMorning.named("page", 2)));
    assertThat(morning.does(late).lines()).isEmpty();
  }
}
