package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.benhoc.engine.attempt.AttemptEvent;
import vn.benhoc.engine.attempt.AttemptPaper;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptTerms;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.engine.attempt.Lapse;
import vn.benhoc.engine.attempt.LateAnswers;
import vn.benhoc.engine.attempt.LeftOut;
import vn.benhoc.engine.attempt.Origin;
import vn.benhoc.platform.problem.RefusedException;

class LateClaimsTest {

  private static final WritingDevice.Sender DEVICE = new WritingDevice.Sender(null, false);

  private static AttemptContext taking(LateAnswers late) {
    AttemptContext usual = Attempts.context(1);
    AttemptTerms terms =
        AttemptTerms.of(
                Attempts.OPENS, Attempts.OPENS, Duration.ofMinutes(50), Duration.ofSeconds(5))
            .with(late);
    return new AttemptContext(
        usual.dealt(), usual.form(), new AttemptRules(terms, new AttemptPaper(Map.of(), Set.of())));
  }

  private static List<BatchEvents.Read> entry(long sequence, @Nullable Instant clientTime) {
    return List.of(
        new BatchEvents.Read(
            new AttemptEvent.BlockChosen(null, Origin.of("page", sequence)),
            sequence,
            "/entries/0",
            clientTime));
  }

  private static Instant minute(int minute) {
    return Attempts.OPENS.plus(Duration.ofMinutes(minute));
  }

  /** Saved at the tenth minute, handed in by the clock at the fiftieth. */
  private static Standing handedIn(AttemptContext context) {
    AttemptWork work = new AttemptWork(context, null);
    work.start(Attempts.attempt(1), Attempts.OPENS);
    work.save(DEVICE, entry(1, minute(10)), minute(10));
    work.handIn(HandInBy.CLOCK, minute(51));
    return work.standing();
  }

  private static void comes(AttemptContext context, @Nullable Instant writtenAt, int atMinute) {
    AttemptWork work = new AttemptWork(context, handedIn(context));
    work.save(DEVICE, entry(2, writtenAt), minute(atMinute));
    assertThat(work.lines()).hasSize(1);
  }

  private static void isRefused(AttemptContext context, @Nullable Instant writtenAt, int atMinute) {
    AttemptWork work = new AttemptWork(context, handedIn(context));
    assertThatThrownBy(() -> work.save(DEVICE, entry(2, writtenAt), minute(atMinute)))
        .isInstanceOf(RefusedException.class);
    assertThat(work.lines()).isEmpty();
  }

  @Test
  void whatWasWrittenInTimeOnACutOffMachineIsTakenWhereTheSittingTakesIt() {
    comes(taking(LateAnswers.accepted(Duration.ofHours(1))), minute(30), 80);
    comes(taking(LateAnswers.held(Duration.ofHours(1))), minute(30), 80);
    isRefused(taking(LateAnswers.refused()), minute(30), 80);
    isRefused(taking(LateAnswers.accepted(Duration.ofMinutes(20))), minute(30), 80);
  }

  /** It stands in the log and counts for nothing. */
  private static void isLeftOut(
      AttemptContext context, @Nullable Instant writtenAt, int atMinute, Lapse why) {
    AttemptWork work = new AttemptWork(context, handedIn(context));
    work.save(DEVICE, entry(2, writtenAt), minute(atMinute));
    assertThat(work.lines()).hasSize(1);
    assertThat(work.lines().get(0).text().payload()).contains(why.code());
    assertThat(work.standing().state().sheet().leftOut().values())
        .extracting(LeftOut::why)
        .containsExactly(why);
    assertThat(work.standing().state().sheet().held()).isEmpty();
    assertThat(LateTrace.changesWhatCounts(work)).isFalse();
  }

  @Test
  void whatWasWrittenAfterTheEndIsLeftOut() {
    isLeftOut(taking(LateAnswers.accepted(Duration.ofHours(1))), minute(55), 80, Lapse.AFTER_END);
    isLeftOut(taking(LateAnswers.held(Duration.ofHours(1))), minute(55), 80, Lapse.AFTER_END);
    isRefused(taking(LateAnswers.refused()), minute(55), 80);
  }

  @Test
  void whoClaimsATimeBeforeTheLastSaveIsNotBelieved() {
    isLeftOut(
        taking(LateAnswers.accepted(Duration.ofHours(1))), minute(9), 80, Lapse.TIME_NOT_KNOWN);
    comes(taking(LateAnswers.accepted(Duration.ofHours(1))), minute(10), 80);
  }

  @Test
  void whoClaimsNothingGainsNothing() {
    isLeftOut(taking(LateAnswers.accepted(Duration.ofHours(1))), null, 80, Lapse.TIME_NOT_KNOWN);
    isRefused(taking(LateAnswers.refused()), null, 80);
  }

  @Test
  void inTimeNobodyAsksForTheClaim() {
    AttemptContext context = taking(LateAnswers.refused());
    AttemptWork work = new AttemptWork(context, null);
    work.start(Attempts.attempt(1), Attempts.OPENS);
    work.save(DEVICE, entry(1, minute(10)), minute(10));
    work.save(DEVICE, entry(2, minute(3)), minute(11));
    work.save(DEVICE, entry(3, null), minute(12));
    assertThat(work.lines()).hasSize(4);
  }
}
