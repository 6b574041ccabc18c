package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.control.RoomCensus.Place;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.DeskAct.Scope;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** Candidates 1 and 2 write as this node remembers, 3 as the database says, 4 has not begun. */
class SilenceTest {

  private static final UUID ROOM = new UUID(6, 1);
  private static final Place HERE = new Place(Attempts.SITTING, Optional.of(ROOM));
  private static final Set<UUID> SITTING = Set.of(Attempts.SITTING);

  private Instant now = Attempts.OPENS;
  private final List<UUID> asked = new ArrayList<>();
  private final AttemptMemory memory = new AttemptMemory();
  private final Presence presence =
      TwoSchools.wired(
          new Presence(),
          new PushBus(),
          new TimeSource() {
            @Override
            public Instant now() {
              return now;
            }
          });
  private final Silence silence = TwoSchools.wired(new Silence(), presence, memory, new Stored());

  /** Attempts of 3 alone are known there. */
  private final class Stored extends Sittings {
    @Override
    public Map<UUID, Attempt> attemptsOf(Collection<UUID> candidates) {
      asked.addAll(candidates);
      UUID third = Attempts.candidate(3);
      return candidates.contains(third)
          ? Map.of(third, new Attempt(Attempts.attempt(3), candidate(), now, now))
          : Map.of();
    }

    private vn.benhoc.exam.entity.Candidate candidate() {
      return new TwoSchools().candidates().get(2);
    }
  }

  @BeforeEach
  void someWriteAndAllAreHeardOnce() {
    presence.begin();
    memory.remember(Attempts.begun(1));
    memory.remember(Attempts.begun(2));
    for (int number = 1; number <= 4; number++) {
      presence.opened(scope(number));
    }
  }

  private static Scope scope(int number) {
    return new Scope(Attempts.SITTING, ROOM, Attempts.candidate(number));
  }

  private Silence.Heard here() {
    return silence.of(SITTING, now).getOrDefault(HERE, Silence.Heard.NOTHING);
  }

  @Test
  void whoIsHeardIsNotSilentAndTheDatabaseIsNotAsked() {
    assertThat(here()).isEqualTo(new Silence.Heard(4, 0, Instant.MAX));
    assertThat(asked).isEmpty();
  }

  @Test
  void whoWritesAndIsNotHeardIsSilentSinceTheyWereLastHeard() {
    presence.closed(scope(1));
    now = now.plusSeconds(5);
    presence.closed(scope(2));
    now = now.plusSeconds(5);
    assertThat(here()).isEqualTo(new Silence.Heard(4, 2, Attempts.OPENS));
    assertThat(asked).isEmpty();
  }

  @Test
  void whoIsNotRememberedIsLookedUpAndWhoDoesNotWriteIsNotMissed() {
    presence.closed(scope(3));
    presence.closed(scope(4));
    now = now.plusSeconds(5);
    assertThat(here().silent()).isEqualTo(1);
    assertThat(asked).containsExactlyInAnyOrder(Attempts.candidate(3), Attempts.candidate(4));
  }

  @Test
  void ofOtherSittingsNothingIsSaid() {
    assertThat(silence.of(Set.of(new UUID(1, 99)), now)).isEmpty();
  }
}
