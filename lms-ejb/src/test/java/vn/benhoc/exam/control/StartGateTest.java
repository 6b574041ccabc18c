package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StartGateTest {

  private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final StartGate gate = new StartGate(2, PATIENCE);

  @Test
  void soManyEnterAtOnceAndOthersInTheOrderTheyCame() {
    List<CompletableFuture<Boolean>> turns = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      turns.add(ask(i, NOW));
    }
    assertThat(turns).filteredOn(CompletableFuture::isDone).hasSize(2);
    assertThat(gate.position(key(3))).isEqualTo(1);
    assertThat(gate.position(key(5))).isEqualTo(3);

    for (int i = 2; i < 5; i++) {
      assertThat(turns.get(i)).isNotDone();
      gate.leave();
      assertThat(turns.get(i)).isCompletedWithValue(true);
    }
  }

  @Test
  void whoAsksAgainKeepsThePlace() {
    fill();
    CompletableFuture<Boolean> first = ask(3, NOW);
    CompletableFuture<Boolean> second = ask(4, NOW);
    gate.stepBack(key(3), first, NOW);
    assertThat(first).isCompletedWithValue(false);
    assertThat(gate.position(key(3))).isEqualTo(1);

    CompletableFuture<Boolean> again = ask(3, NOW.plusSeconds(5));
    gate.leave();
    assertThat(again).isCompletedWithValue(true);
    assertThat(second).isNotDone();
  }

  @Test
  void whoIsAboutToAskAgainDelaysNobody() {
    fill();
    gate.stepBack(key(3), ask(3, NOW), NOW);
    CompletableFuture<Boolean> next = ask(4, NOW);
    gate.leave();
    assertThat(next).isCompletedWithValue(true);
    assertThat(gate.position(key(3))).isEqualTo(1);
  }

  @Test
  void whoDoesNotComeBackLosesThePlace() {
    fill();
    gate.stepBack(key(3), ask(3, NOW), NOW);
    Instant later = NOW.plus(PATIENCE);
    CompletableFuture<Boolean> next = ask(4, later);
    assertThat(gate.position(key(4))).isEqualTo(1);
    assertThat(gate.waiting(key(3))).isEmpty();

    CompletableFuture<Boolean> back = ask(3, later);
    assertThat(gate.position(key(3))).isEqualTo(2);
    gate.leave();
    assertThat(next).isCompletedWithValue(true);
    assertThat(back).isNotDone();
  }

  @Test
  void whoHasPassedThroughIsNotCountedBehindAnAbandonedPlace() {
    fill();
    gate.stepBack(key(3), ask(3, NOW), NOW);
    for (int i = 4; i < 5_004; i++) {
      ask(i, NOW);
      gate.leave();
    }
    ask(6_001, NOW);
    ask(6_002, NOW);
    assertThat(gate.position(key(3))).isEqualTo(1);
    assertThat(gate.position(key(6_001))).isEqualTo(2);
    assertThat(gate.position(key(6_002))).isEqualTo(3);
  }

  @Test
  void placesAreCountedInALongLine() {
    fill();
    for (int i = 3; i < 2_003; i++) {
      ask(i, NOW);
    }
    assertThat(gate.position(key(258))).isEqualTo(256);
    assertThat(gate.position(key(2_002))).isEqualTo(2_000);
    for (int i = 0; i < 700; i++) {
      gate.leave();
    }
    assertThat(gate.position(key(2_002))).isEqualTo(1_300);
  }

  @Test
  void askingTwiceAtOnceIsOnePlaceAndTheLaterCallHasIt() {
    fill();
    CompletableFuture<Boolean> one = ask(3, NOW);
    CompletableFuture<Boolean> other = ask(3, NOW);
    assertThat(one).isCompletedWithValue(false);
    gate.stepBack(key(3), one, NOW);
    assertThat(other).isNotDone();

    gate.leave();
    assertThat(other).isCompletedWithValue(true);
    gate.leave();
    assertThat(ask(4, NOW)).isCompletedWithValue(true);
  }

  @Test
  void steppingBackComesTooLateWhereItIsTheirTurn() {
    fill();
    CompletableFuture<Boolean> turn = ask(3, NOW);
    gate.leave();
    gate.stepBack(key(3), turn, NOW);
    assertThat(turn).isCompletedWithValue(true);
  }

  @Test
  void whatIsKnownOfWhoWaitsIsKept() {
    fill();
    ask(3, NOW);
    assertThat(gate.waiting(key(3))).contains(Attempts.context(3));
    assertThat(gate.waiting(key(1))).isEmpty();
  }

  private void fill() {
    ask(1, NOW);
    ask(2, NOW);
  }

  private CompletableFuture<Boolean> ask(int candidate, Instant now) {
    return gate.ask(key(candidate), Attempts.context(candidate), now);
  }

  private static StartGate.Key key(int candidate) {
    return new StartGate.Key(Attempts.SITTING, new UUID(7, candidate));
  }
}
