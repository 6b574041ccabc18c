package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.WallTile;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.time.TimeSource;

/** Four candidates, of whom the first has begun; the second was given twenty minutes. */
class WallTilesTest {

  private final TwoSchools schools = new TwoSchools();
  private final List<List<UUID>> asked = new ArrayList<>();
  private final AttemptMemory memory = new AttemptMemory();
  private final Presence presence = Wired.with(new Presence(), new PushBus(), new TimeSource());
  private final WallTiles tiles =
      Wired.with(
          new WallTiles(),
          sittings(),
          contexts(),
          memory,
          promises(),
          incidents(),
          presence,
          Wired.with(new Silence(), presence));

  private Sittings sittings() {
    return new Sittings() {
      @Override
      public Map<UUID, Attempt> attemptsOf(Collection<UUID> candidates) {
        Candidate first = schools.candidates().get(0);
        Standing begun = Attempts.begun(1);
        memory.remember(begun);
        return Map.of(
            first.id(),
            new Attempt(begun.facts().id(), first, Attempts.OPENS, begun.facts().deadline()));
      }
    };
  }

  private static AttemptContexts contexts() {
    return new AttemptContexts() {
      @Override
      public AttemptContext of(Sitting sitting, Candidate one) {
        return Attempts.context(one.place());
      }
    };
  }

  private Promises promises() {
    return new Promises() {
      @Override
      public Map<UUID, Duration> timesOf(Collection<Candidate> candidates) {
        List<UUID> ids = candidates.stream().map(Candidate::id).toList();
        asked.add(ids);
        return Map.of(ids.get(0), Duration.ofMinutes(20));
      }
    };
  }

  private static Incidents incidents() {
    return new Incidents() {
      @Override
      Map<UUID, Integer> counts(Collection<UUID> candidates) {
        return Map.of();
      }
    };
  }

  @Test
  void whoHasNotBegunIsShownWithTheTimeTheyWereGivenAndAllAreAskedForAtOnce() {
    List<WallTile> shown =
        tiles.of(schools.sitting(), schools.candidates(), Attempts.OPENS.plusSeconds(60));
    assertThat(shown).extracting(WallTile::grantedMinutes).containsExactly(0L, 20L, 0L, 0L);
    assertThat(shown)
        .extracting(tile -> Duration.ofMillis(tile.millisLeft()).toMinutes())
        .containsExactly(49L, 70L, 50L, 50L);
    assertThat(asked)
        .containsExactly(
            List.of(
                TwoSchools.candidateId(2), TwoSchools.candidateId(3), TwoSchools.candidateId(4)));
  }
}
