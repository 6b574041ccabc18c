package vn.benhoc.exam.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.benhoc.exam.TwoSchools.SITTING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.benhoc.Wired;
import vn.benhoc.exam.TwoSchools;
import vn.benhoc.exam.TwoSchoolsDesks;
import vn.benhoc.exam.boundary.EntryPlan;
import vn.benhoc.exam.entity.Attempt;
import vn.benhoc.exam.entity.Candidate;
import vn.benhoc.exam.entity.Sitting;
import vn.benhoc.people.boundary.Capability;
import vn.benhoc.platform.push.News;
import vn.benhoc.platform.push.PushBus;
import vn.benhoc.platform.start.Background;
import vn.benhoc.platform.time.TimeSource;

/** The way in to a sitting changes while three of four have begun. */
class SittingChangesTest {

  private final TwoSchools schools = new TwoSchools();
  private final List<String> happened = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private final List<News> told = new ArrayList<>();
  private final PushBus bus = new PushBus();
  private boolean readFails;
  private final SittingChanges changes =
      Wired.with(new SittingChanges(), bus, memory(), news(), background());

  @BeforeEach
  void somebodyListens() {
    bus.listen(SittingChanges.TOPIC, any -> happened.add("wall"));
    bus.listen(ToldViews.TOPIC, told::add);
  }

  private ToldMemory memory() {
    return new ToldMemory() {
      @Override
      void forgetSitting(UUID sittingId) {
        happened.add("forgotten");
      }
    };
  }

  private Background background() {
    return new Background() {
      @Override
      public void execute(Runnable work) {
        later.add(work);
      }
    };
  }

  private WaitingNews news() {
    Promises promises =
        new Promises() {
          @Override
          public Map<UUID, Duration> timesOf(Collection<Candidate> candidates) {
            return Map.of();
          }
        };
    TimeSource clock =
        new TimeSource() {
          @Override
          public Instant now() {
            return TwoSchools.NOW;
          }
        };
    return Wired.with(new WaitingNews(), rows(), promises, bus, clock);
  }

  private Sittings rows() {
    return new Sittings() {
      @Override
      public Sitting sitting(UUID id) {
        if (readFails) {
          throw new IllegalStateException("the database is gone");
        }
        return schools.sitting();
      }

      @Override
      public List<Candidate> candidates(UUID sittingId) {
        return schools.candidates();
      }

      @Override
      public Map<UUID, Attempt> attemptsByCandidate(UUID sittingId) {
        Instant now = TwoSchools.NOW;
        return schools.candidates().stream()
            .limit(3)
            .collect(
                Collectors.toMap(
                    Candidate::id, one -> new Attempt(new UUID(5, one.place()), one, now, now)));
      }
    };
  }

  @Test
  void whoSetsTheWayInMakesItKnown() {
    schools.holding(TwoSchools.BOTH, Capability.SITTING_MANAGE);
    TwoSchoolsDesks desks = new TwoSchoolsDesks(schools);
    desks.walls().setEntry(SITTING, new EntryPlan("admission"));
    assertThat(desks.audited()).containsExactly("told", "sitting.entry");
  }

  @Test
  void whatIsRememberedIsForgottenBeforeAnybodyIsTold() {
    changes.committed(new SittingChanges.Changed(SITTING));
    assertThat(happened).containsExactly("forgotten", "wall");
    assertThat(told).as("whoever made the change does not wait for it").isEmpty();
  }

  @Test
  void whoWaitsIsToldTheWayInAndWhoWritesIsNotDisturbed() {
    schools.sitting().enterBy("admission");
    changes.committed(new SittingChanges.Changed(SITTING));
    later.forEach(Runnable::run);
    assertThat(told).extracting(News::subject).containsExactly(TwoSchools.candidateId(4));
    assertThat(told.get(0).text()).contains("\"entry\":\"admission\"", "\"state\":\"waiting\"");
  }

  @Test
  void aChangeThatCantBeToldIsAChange() {
    readFails = true;
    changes.committed(new SittingChanges.Changed(SITTING));
    later.forEach(Runnable::run);
    assertThat(told).isEmpty();
    assertThat(happened).contains("forgotten", "wall");
  }
}
