package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.benhoc.exam.control.Attempts.done;
import static vn.benhoc.exam.control.Attempts.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.boundary.ExamRefusal;

@Timeout(60)
class LaneTest {

  private static final int CAPACITY = 300;
  private static final Instant LATE = Attempts.PLANNED.plusSeconds(60);

  private final StoredAttempts stored = new StoredAttempts();
  private volatile Duration passed = Duration.ZERO;
  private final Lane lane =
      new Lane(stored.lane(), CAPACITY, Runnable::run, Runnable::run, () -> passed);
  private final Thread thread = new Thread(lane::run, "lane");

  @BeforeEach
  void someHaveBegun() {
    for (int i = 1; i <= CAPACITY; i++) {
      stored.put(Attempts.begun(i));
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    lane.stop();
    stored.letGo();
    thread.join();
  }

  @Test
  void whatGathersDuringACommitSharesTheNext() throws Exception {
    stored.hold();
    thread.start();
    CompletableFuture<Standing> first = save(1, 1);
    stored.awaitCommit();
    List<CompletableFuture<Standing>> others = new ArrayList<>();
    for (int i = 2; i <= 200; i++) {
      others.add(save(i, 1));
    }
    stored.letGo();

    done(first);
    for (CompletableFuture<Standing> other : others) {
      assertThat(done(other).state().lastSequence("page")).isEqualTo(1);
    }
    assertThat(stored.groups()).containsExactly(1, 199);
    assertThat(stored.log()).hasSize(200);
  }

  @Test
  void aGroupIsNeverLargerThanTheMost() throws Exception {
    List<CompletableFuture<Standing>> all = new ArrayList<>();
    for (int i = 1; i <= CAPACITY; i++) {
      all.add(save(i, 1));
    }
    thread.start();
    for (CompletableFuture<Standing> one : all) {
      done(one);
    }
    assertThat(stored.groups()).containsExactly(Lane.MOST_TOGETHER, CAPACITY - Lane.MOST_TOGETHER);
  }

  @Test
  void noAnswerIsGivenBeforeTheCommitNotEvenARefusal() throws Exception {
    stored.hold();
    CompletableFuture<Standing> handIn = submit(1, handIn(HandInBy.INVIGILATOR));
    CompletableFuture<Standing> tooLate = save(1, 1);
    thread.start();
    stored.awaitCommit();
    Thread.sleep(50);
    assertThat(handIn).isNotDone();
    assertThat(tooLate).isNotDone();

    stored.letGo();
    assertThat(done(handIn).facts().closed()).isNotNull();
    refused(tooLate, ExamRefusal.ATTEMPT_CLOSED);
  }

  @Test
  void aRefusalLeavesTheGroupAlone() throws Exception {
    CompletableFuture<Standing> one = save(1, 1);
    CompletableFuture<Standing> late = submit(2, Act.save(Attempts.entry(1), LATE));
    CompletableFuture<Standing> other = save(3, 1);
    thread.start();

    done(one);
    done(other);
    refused(late, ExamRefusal.ATTEMPT_CLOSED);
    assertThat(stored.groups()).containsExactly(3);
    assertThat(stored.row(2).facts().lastNumber()).isEqualTo(1);
  }

  @Test
  void aBrokenActFailsByItself() throws Exception {
    CompletableFuture<Standing> broken =
        submit(
            1,
            work -> {
              throw new IllegalStateException("a bug");
            });
    CompletableFuture<Standing> other = save(2, 1);
    thread.start();

    done(other);
    assertThatThrownBy(() -> done(broken)).hasRootCauseMessage("a bug");
    assertThat(stored.groups()).containsExactly(2);
  }

  @Test
  void oneThatTheDatabaseRefusesDoesNotTakeTheOthersWithIt() throws Exception {
    stored.refuses(2);
    CompletableFuture<Standing> one = save(1, 1);
    CompletableFuture<Standing> poison = save(2, 1);
    CompletableFuture<Standing> other = save(3, 1);
    thread.start();

    done(one);
    done(other);
    refused(poison, ExamRefusal.EXAM_BUSY);
    assertThat(stored.log())
        .extracting(AttemptWork.Line::attemptId)
        .containsExactly(Attempts.attempt(1), Attempts.attempt(3));
  }

  @Test
  void nobodyWaitsLongForADatabaseThatIsAwayAndItGoesOnAfterwards() throws Exception {
    stored.isAway(true);
    List<CompletableFuture<Standing>> all = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      all.add(save(i, 1));
    }
    thread.start();
    for (CompletableFuture<Standing> one : all) {
      refused(one, ExamRefusal.EXAM_BUSY);
    }
    assertThat(stored.groups()).containsExactly(100, 1, 1, 1);

    stored.isAway(false);
    done(save(1, 1));
    assertThat(stored.log()).hasSize(1);
  }

  @Test
  void whoseRowIsHeldIsTriedAgainHoweverManyOthersGoByAndThenNoLonger() throws Exception {
    stored.heldByStaff(Attempts.candidate(1));
    CompletableFuture<Standing> held = save(1, 1);
    passed = Lane.PATIENCE;
    thread.start();
    while (stored.groups().size() <= 200) {
      Thread.sleep(10);
    }
    assertThat(held).isNotDone();
    stored.heldByStaff(null);
    done(held);

    stored.heldByStaff(Attempts.candidate(2));
    CompletableFuture<Standing> tooLong = save(2, 1);
    passed = passed.plus(Lane.PATIENCE).plusMillis(1);
    refused(tooLong, ExamRefusal.EXAM_BUSY);
  }

  @Test
  void aCommitThatNobodyHeardOfIsNotRepeated() throws Exception {
    stored.losesItsNextAnswer();
    CompletableFuture<Standing> saved = save(1, 1);
    CompletableFuture<Standing> handedIn = submit(2, handIn(HandInBy.INVIGILATOR));
    thread.start();

    assertThat(done(saved).state().lastSequence("page")).isEqualTo(1);
    assertThat(done(handedIn).facts().closed()).isNotNull();
    assertThat(stored.log())
        .extracting(AttemptWork.Line::attemptId)
        .containsExactly(Attempts.attempt(1), Attempts.attempt(2));
  }

  @Test
  void whoLosesAgainstAnotherWriterIsDoneAgainOnWhatStandsThen() throws Exception {
    thread.start();
    done(save(1, 1));
    AttemptWork elsewhere = new AttemptWork(Attempts.context(1), stored.row(1));
    Attempts.save(2).on(elsewhere);
    stored.put(elsewhere.standing());

    Standing standing = done(save(1, 3));
    assertThat(standing.facts().lastNumber()).isEqualTo(4);
    assertThat(stored.log()).extracting(AttemptWork.Line::number).containsExactly(2, 4);
  }

  @Test
  void aRefusalFromAnOldMemoryIsJudgedAgain() throws Exception {
    thread.start();
    done(save(1, 1));
    stored.put(Attempts.grantedTenMinutes(stored.row(1)));

    Standing standing = done(submit(1, Act.save(Attempts.entry(2), LATE)));
    assertThat(standing.state().lastSequence("page")).isEqualTo(2);
  }

  @Test
  void theSameTwiceInAGroupIsKeptOnceAndAnsweredTwice() throws Exception {
    CompletableFuture<Standing> one = save(1, 1);
    CompletableFuture<Standing> again = save(1, 1);
    thread.start();

    assertThat(done(one)).isEqualTo(done(again));
    done(save(1, 1));
    assertThat(stored.log()).hasSize(1);
  }

  @Test
  void whatComesLateOfWhatIsOverwrittenIsAnsweredAndNotKept() throws Exception {
    CompletableFuture<Standing> newer = save(1, 7);
    CompletableFuture<Standing> older = save(1, 3);
    thread.start();

    done(newer);
    assertThat(done(older).state().lastSequence("page")).isEqualTo(7);
    assertThat(stored.log()).hasSize(1);
  }

  @Test
  void twoStartsOfOneCandidateBeginOneAttempt() throws Exception {
    int fresh = CAPACITY + 1;
    CompletableFuture<Standing> one = submit(fresh, Act.start(Attempts.attempt(1), Attempts.OPENS));
    CompletableFuture<Standing> two = submit(fresh, Act.start(Attempts.attempt(2), Attempts.OPENS));
    thread.start();

    assertThat(done(one).facts().id()).isEqualTo(done(two).facts().id());
    assertThat(stored.log()).hasSize(1);
  }

  @Test
  void aStartIsJudgedAgainWhereStaffWereFaster() throws Exception {
    int fresh = CAPACITY + 1;
    stored.markAbsent(fresh);
    CompletableFuture<Standing> start =
        submit(fresh, Act.start(Attempts.attempt(1), Attempts.OPENS));
    thread.start();

    refused(start, ExamRefusal.MARKED_ABSENT);
    assertThat(stored.log()).isEmpty();
  }

  private CompletableFuture<Standing> save(int candidate, long sequence) {
    return submit(candidate, Attempts.save(sequence));
  }

  private CompletableFuture<Standing> submit(int candidate, Act act) {
    return lane.submit(Attempts.context(candidate), act);
  }

  private static Act handIn(HandInBy by) {
    return Act.handIn(by, Attempts.OPENS.plusSeconds(60));
  }
}
