package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.HandInBy;
import vn.benhoc.exam.boundary.Visit;

/** Of whom this node knows that they write. */
class WritingMemoryTest {

  private static final UUID PERSON = new UUID(7, 1);
  private static final Instant NOW = Attempts.OPENS.plusSeconds(60);
  private static final Supplier<Visit> UNASKED =
      () -> {
        throw new AssertionError("how the request came was asked where any way will do");
      };

  private final AttemptMemory standings = new AttemptMemory();
  private @Nullable LockdownCheck lockdown = LockdownCheck.open(Attempts.SITTING);

  private final WritingMemory memory =
      Wired.with(
          new WritingMemory(),
          standings,
          new AttemptContexts() {
            @Override
            Optional<AttemptContext> recall(UUID attemptId) {
              return Optional.of(attemptId)
                  .filter(Attempts.attempt(1)::equals)
                  .map(known -> Attempts.context(1));
            }
          },
          new Lockdowns() {
            @Override
            Optional<LockdownCheck> recall(UUID sitting) {
              return Optional.ofNullable(lockdown);
            }
          });

  @BeforeEach
  void begin() {
    standings.remember(Attempts.begun(1));
  }

  private boolean isOpen(UUID attempt, UUID person, Instant now) {
    return memory.open(attempt, person, null, UNASKED, now).isPresent();
  }

  private boolean isOpenFrom(String address) {
    Visit visit = new Visit(URI.create("https://thi.example.vn"), "/", address, Visit.Keys.NONE);
    return memory.open(Attempts.attempt(1), PERSON, null, () -> visit, NOW).isPresent();
  }

  @Test
  void whoeverWritesIsKnown() {
    assertThat(isOpen(Attempts.attempt(1), PERSON, NOW)).isTrue();
  }

  @Test
  void whatIsNotRememberedOrSomebodyElsesIsNot() {
    assertThat(isOpen(Attempts.attempt(2), PERSON, NOW)).isFalse();
    assertThat(isOpen(Attempts.attempt(1), new UUID(7, 2), NOW)).isFalse();
    standings.forget(Attempts.candidate(1));
    assertThat(isOpen(Attempts.attempt(1), PERSON, NOW)).isFalse();
  }

  @Test
  void whoseTimeIsOverIsNot() {
    assertThat(isOpen(Attempts.attempt(1), PERSON, Attempts.PLANNED.minusMillis(1))).isTrue();
    assertThat(isOpen(Attempts.attempt(1), PERSON, Attempts.PLANNED)).isFalse();
  }

  @Test
  void whoHasHandedInIsNot() {
    AttemptWork work = new AttemptWork(Attempts.context(1), Attempts.begun(1));
    work.handIn(HandInBy.CANDIDATE, NOW);
    standings.remember(work.standing());
    assertThat(isOpen(Attempts.attempt(1), PERSON, NOW)).isFalse();
  }

  @Test
  void aSittingOfWhichNobodyKnowsWhatItAsksForIsAsked() {
    lockdown = null;
    assertThat(isOpen(Attempts.attempt(1), PERSON, NOW)).isFalse();
  }

  @Test
  void networksBindWhoIsKnownToo() {
    lockdown =
        new LockdownCheck(
            Attempts.SITTING, false, null, List.of(), Networks.of("10.20.0.0/16"), false);
    assertThat(isOpenFrom("10.20.3.4")).isTrue();
    assertThat(isOpenFrom("10.21.3.4")).isFalse();
  }

  @Test
  void theBrowserBindsWhoIsKnownToo() {
    lockdown =
        new LockdownCheck(
            Attempts.SITTING, true, "ef".repeat(32), List.of(), Networks.of(""), false);
    assertThat(isOpenFrom("10.20.3.4")).isFalse();
  }

  @Test
  void whereCandidatesAreBoundToADeviceOnlyItsHolderIsKnown() {
    lockdown = new LockdownCheck(Attempts.SITTING, false, null, List.of(), Networks.of(""), true);
    assertThat(isOpenAt("pc-1")).as("nobody holds it: one has to come first").isFalse();
    AttemptWork work = new AttemptWork(Attempts.context(1), Attempts.begun(1));
    work.arrive(new WritingDevice.Arrival("pc-1", false), true, NOW);
    standings.remember(work.standing());
    assertThat(isOpenAt("pc-1")).isTrue();
    assertThat(isOpenAt("pc-2")).isFalse();
    assertThat(isOpenAt(null)).isFalse();
  }

  private boolean isOpenAt(@Nullable String device) {
    return memory.open(Attempts.attempt(1), PERSON, device, UNASKED, NOW).isPresent();
  }
}
