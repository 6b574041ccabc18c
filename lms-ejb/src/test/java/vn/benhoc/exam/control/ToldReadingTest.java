package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.engine.attempt.AttemptRules;
import vn.benhoc.engine.attempt.AttemptState;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.boundary.ExamRefusal;
import vn.benhoc.exam.control.ListPlaces.Listed;
import vn.benhoc.exam.control.ToldMemory.Known;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.DeskAct;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.platform.problem.RefusedException;
import vn.benhoc.platform.time.TimeSource;

/** The first of four candidates asks, who stand next to each other on the list. */
class ToldReadingTest {

  private final TwoSchools schools = new TwoSchools();
  private final List<Candidate> listed = new ArrayList<>(schools.candidates());
  private final Candidate asks = listed.get(0);
  private final Candidate second = listed.get(1);
  private final Map<UUID, Attempt> begun = new HashMap<>();
  private final Map<UUID, Duration> promised = new HashMap<>();
  private final List<UUID> logsRead = new ArrayList<>();
  private final AttemptMemory attempts = new AttemptMemory();
  private int firstPlace;

  private final ToldReading reading =
      Wired.with(
          new ToldReading(),
          sittings(),
          places(),
          contexts(),
          journal(),
          attempts,
          others(),
          rooms(),
          promises(),
          new TimeSource());

  private Sittings sittings() {
    return new Sittings() {
      @Override
      public Optional<Candidate> candidate(UUID id) {
        return schools.candidates().stream().filter(one -> one.id().equals(id)).findFirst();
      }

      @Override
      public Map<UUID, Attempt> attemptsOf(Collection<UUID> candidates) {
        return begun.entrySet().stream()
            .filter(entry -> candidates.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      }
    };
  }

  private ListPlaces places() {
    return new ListPlaces() {
      @Override
      public List<Candidate> from(UUID sittingId, int place, int places) {
        firstPlace = place;
        return List.copyOf(listed);
      }
    };
  }

  private static AttemptContexts contexts() {
    return new AttemptContexts() {
      @Override
      public AttemptContext of(Sitting sitting, Candidate candidate) {
        return Attempts.context(1);
      }
    };
  }

  private AttemptJournal journal() {
    return new AttemptJournal() {
      @Override
      public AttemptState state(Attempt attempt, AttemptRules rules) {
        logsRead.add(attempt.candidateId());
        return AttemptState.initial();
      }
    };
  }

  private static DeskMessages others() {
    return new DeskMessages() {
      @Override
      public Map<UUID, List<DeskAct>> latest(UUID sittingId, List<Candidate> candidates, int most) {
        return Map.of();
      }
    };
  }

  private static Rooms rooms() {
    return new Rooms() {
      @Override
      public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> "Phòng 1"));
      }
    };
  }

  private Promises promises() {
    return new Promises() {
      @Override
      public Map<UUID, Duration> timesOf(Collection<Candidate> candidates) {
        return promised;
      }
    };
  }

  private Map<UUID, Known> read() {
    return reading.around(schools.sitting(), new Listed(asks.id(), 37));
  }

  private void begins(Candidate one) {
    begun.put(
        one.id(),
        new Attempt(TwoSchools.attemptId(one.place()), one, TwoSchools.NOW, TwoSchools.NOW));
  }

  private static Standing standing(Candidate one, int number) {
    return Attempts.begunBy(one.id(), number);
  }

  @Test
  void whoStandNearAreReadTogether() {
    promised.put(second.id(), Duration.ofMinutes(5));
    schools.sharedRoom();
    Map<UUID, Known> read = read();
    assertThat(firstPlace).isEqualTo(32);
    assertThat(read).hasSize(4);
    assertThat(read.get(asks.id()))
        .extracting(Known::candidate, Known::room, Known::standing, Known::promised)
        .containsExactly(asks, "Phòng 1", null, Duration.ZERO);
    assertThat(read.get(second.id()))
        .extracting(Known::room, Known::promised)
        .containsExactly(null, Duration.ofMinutes(5));
  }

  @Test
  void logsOfOthersAreNotRead() {
    begins(asks);
    begins(second);
    Map<UUID, Known> read = read();
    assertThat(logsRead).containsExactly(asks.id());
    assertThat(read).hasSize(3).doesNotContainKey(second.id());
    assertThat(read.get(asks.id()).standing()).isNotNull();
  }

  @Test
  void whatThisNodeKnowsAsTheRowSaysIsTaken() {
    begins(asks);
    begins(second);
    attempts.remember(standing(asks, 0));
    attempts.remember(standing(second, 3));
    Map<UUID, Known> read = read();
    assertThat(logsRead).isEmpty();
    assertThat(read.get(second.id()).standing()).isEqualTo(standing(second, 3));
  }

  @Test
  void whatAnotherNodeHasWrittenSinceIsReadFromTheLog() {
    begins(asks);
    begin(asks, 7);
    attempts.remember(standing(asks, 6));
    assertThat(read().get(asks.id()).standing()).isNotEqualTo(standing(asks, 6));
    assertThat(logsRead).containsExactly(asks.id());
  }

  /** The row says that so many events are in the log. */
  private void begin(Candidate one, int events) {
    Attempt row =
        new Attempt(TwoSchools.attemptId(one.place()), one, TwoSchools.NOW, TwoSchools.NOW) {
          @Override
          public int lastNumber() {
            return events;
          }
        };
    begun.put(one.id(), row);
  }

  @Test
  void whoStandsElsewhereByNowIsReadWithThem() {
    listed.remove(asks);
    assertThat(read()).hasSize(4).containsKey(asks.id());
  }

  @Test
  void whoIsNotListedAnyMoreIsRefused() {
    assertThatThrownBy(() -> reading.around(schools.sitting(), new Listed(new UUID(99, 99), 1)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.refusal()).isEqualTo(ExamRefusal.SITTING_NOT_FOUND));
  }
}
